package org.lodestar.disclosure.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.cube.Grain;
import org.lodestar.disclosure.cube.Stop;

/**
 * Controlled rounding (Cox, JASA 82, 1987): every inner count goes to one of the two multiples next
 * to it, a multiple stays, and totals are the sums of what they add up. Wanted is a choice of up
 * and down under which every total, too, lands on one of its two multiples. A first choice carries
 * the error on from cell to cell; then single cells, and pairs in one line, are turned where a
 * total is too far off. For a table of two dimensions such a choice always exists; with more, or
 * with trees on both sides, it may not.
 */
public final class Controlled {
  private static final int STEPS = 4_000;
  private static final int SOME = 50;

  private final int base;
  private final long[] counts;
  private final int[] rows;
  private final boolean[] isInner;
  private final List<List<Integer>> totals = new ArrayList<>();
  private final List<List<Integer>> inners = new ArrayList<>();
  private final List<List<Integer>> lines = new ArrayList<>();
  private final boolean[] up;
  private final long[] off;

  /** Of the rows of one table, whose cells and counts are in the same order. */
  public Controlled(Cube cube, Grain grain, int[] cells, long[] counts, int base) {
    this.base = base;
    this.counts = counts;
    rows = cells;
    up = new boolean[cells.length];
    off = new long[cells.length];
    isInner = new boolean[cells.length];
    Map<Integer, Integer> rowOf = new HashMap<>();
    for (int row = 0; row < cells.length; row++) {
      rowOf.put(cells[row], row);
      totals.add(new ArrayList<>());
      inners.add(new ArrayList<>());
      lines.add(new ArrayList<>());
      isInner[row] = grain.hasRow(cells[row]);
    }
    for (int row = 0; row < cells.length; row++) {
      for (int cell : isInner[row] ? new int[0] : grain.within(cells[row])) {
        Integer inner = rowOf.get(cell);
        if (inner != null) {
          inners.get(row).add(inner);
          totals.get(inner).add(row);
        }
      }
    }
    new Lines(cube, rowOf, isInner).fill(lines);
  }

  /** The best choice found; the same for the same table. */
  public Rounding run() {
    begin();
    SplittableRandom chance = new SplittableRandom(rows.length);
    for (int step = 0; step < STEPS; step++) {
      Stop.ifInterrupted();
      int worst = violated(chance);
      if (worst < 0) {
        break;
      }
      improve(worst, chance);
    }
    return rounding();
  }

  private int rest(int row) {
    return (int) (counts[row] % base);
  }

  private void begin() {
    long carried = 0;
    for (int row = 0; row < rows.length; row++) {
      if (isInner[row]) {
        carried += rest(row);
        up[row] = rest(row) > 0 && carried > base / 2;
        carried -= up[row] ? base : 0;
        for (int total : totals.get(row)) {
          off[total] += (up[row] ? base : 0) - rest(row);
        }
      }
    }
  }

  /** A total that is off by a base or more, drawn at random; -1 where there is none. */
  private int violated(SplittableRandom chance) {
    int found = -1;
    int seen = 0;
    for (int row = 0; row < rows.length; row++) {
      if (Math.abs(off[row]) >= base && chance.nextInt(++seen) == 0) {
        found = row;
      }
    }
    return found;
  }

  /** Turns what brings most, by itself or with a partner in its line; now and then anything. */
  private void improve(int total, SplittableRandom chance) {
    boolean down = off[total] > 0;
    List<Integer> choices = new ArrayList<>();
    for (int inner : inners.get(total)) {
      if (rest(inner) > 0 && up[inner] == down) {
        choices.add(inner);
      }
    }
    if (choices.isEmpty()) {
      return;
    }
    Choice choice =
        chance.nextInt(20) == 0
            ? new Choice(choices.get(chance.nextInt(choices.size())), -1, 0)
            : best(some(choices, chance), down, chance);
    turn(choice.inner());
    if (choice.partner() >= 0) {
      turn(choice.partner());
    }
  }

  /**
   * What is turned.
   *
   * @param partner turned the other way; -1 for none
   * @param worse by how much the totals are worse then
   */
  private record Choice(int inner, int partner, long worse) {
    Choice or(Choice other) {
      return other.worse < worse ? other : this;
    }
  }

  /** Of many only some, drawn at random: the next step draws others. */
  private static List<Integer> some(List<Integer> all, SplittableRandom chance) {
    return all.size() <= SOME ? all : chance.ints(SOME, 0, all.size()).mapToObj(all::get).toList();
  }

  private Choice best(List<Integer> choices, boolean down, SplittableRandom chance) {
    Choice best = new Choice(choices.getFirst(), -1, Long.MAX_VALUE);
    for (int inner : choices) {
      long alone = turned(inner);
      best = best.or(new Choice(inner, -1, alone));
      for (int partner : some(lines.get(inner), chance)) {
        if (rest(partner) > 0 && up[partner] != down) {
          best = best.or(new Choice(inner, partner, alone + turned(partner)));
          turn(partner);
        }
      }
      turn(inner);
    }
    return best;
  }

  /** Turns a cell; gives by how much the totals are worse. */
  private long turned(int inner) {
    long worse = 0;
    for (int total : totals.get(inner)) {
      worse -= badness(off[total]);
    }
    turn(inner);
    for (int total : totals.get(inner)) {
      worse += badness(off[total]);
    }
    return worse;
  }

  /** A total beyond its two multiples weighs far more than any distance within them. */
  private long badness(long distance) {
    long beyond = Math.max(0, Math.abs(distance) - base + 1);
    return 1000 * beyond * beyond + Math.abs(distance);
  }

  private void turn(int inner) {
    up[inner] = !up[inner];
    for (int total : totals.get(inner)) {
      off[total] += up[inner] ? base : -base;
    }
  }

  private Rounding rounding() {
    long[] rounded = new long[rows.length];
    long greatest = base - 1L;
    int far = 0;
    for (int row = 0; row < rows.length; row++) {
      rounded[row] =
          isInner[row] ? counts[row] - rest(row) + (up[row] ? base : 0) : counts[row] + off[row];
      far += Math.abs(off[row]) >= base ? 1 : 0;
      greatest = Math.max(greatest, Math.abs(off[row]));
    }
    return new Rounding(Arrays.copyOf(rounded, rounded.length), greatest, far);
  }
}
