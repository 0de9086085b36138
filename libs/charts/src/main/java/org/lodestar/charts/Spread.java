package org.lodestar.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Labels along a line, each as near to its place as the others leave room. */
final class Spread {
  private Spread() {}

  /** A label: where its middle would be, and how much it takes up. */
  record Wish(double at, double takes) {}

  /** Some that touch, moved together. */
  private static final class Block {
    private final List<Integer> members = new ArrayList<>();
    private double takes;
    private double wished;

    double begin(double low, double high) {
      double wanted = wished / members.size();
      return Math.clamp(wanted, low, Math.max(low, high - takes));
    }
  }

  /** Where the middles come to lie, between two ends, none upon another where there is room. */
  static List<Double> apart(List<Wish> wishes, double low, double high) {
    List<Integer> order =
        IntStream.range(0, wishes.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> wishes.get(i).at()))
            .toList();
    List<Block> blocks = new ArrayList<>();
    for (int i : order) {
      Wish wish = wishes.get(i);
      Block block = new Block();
      add(block, i, wish);
      while (!blocks.isEmpty()
          && blocks.getLast().begin(low, high) + blocks.getLast().takes > block.begin(low, high)) {
        block = joined(blocks.removeLast(), block);
      }
      blocks.add(block);
    }
    List<Double> middles = new ArrayList<>(Collections.nCopies(wishes.size(), 0.0));
    for (Block block : blocks) {
      double at = block.begin(low, high);
      for (int i : block.members) {
        middles.set(i, at + wishes.get(i).takes() / 2);
        at += wishes.get(i).takes();
      }
    }
    return middles;
  }

  private static void add(Block block, int i, Wish wish) {
    block.members.add(i);
    block.wished += wish.at() - wish.takes() / 2 - block.takes;
    block.takes += wish.takes();
  }

  /** Where a block would begin is the mean of where each of it would have it begin. */
  private static Block joined(Block first, Block second) {
    Block both = new Block();
    both.members.addAll(first.members);
    both.members.addAll(second.members);
    both.wished = first.wished + second.wished - first.takes * second.members.size();
    both.takes = first.takes + second.takes;
    return both;
  }
}
