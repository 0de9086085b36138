package org.lodestar.prevalence.select;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.prevalence.model.Model;

/**
 * All hierarchical models with every list in them, up to an order. They fall into pieces, one for
 * each choice of pairs, which can be gone through apart.
 */
final class Hierarchies {
  private final int lists;
  private final int order;
  private final List<Integer> pairs;
  private final List<List<Integer>> bySize = new ArrayList<>();

  /** What is done with each model. */
  @FunctionalInterface
  interface Visitor {
    /**
     * @param terms the sets of two lists or more, in order of size and of lists; not to be kept
     */
    void visit(List<Integer> terms);
  }

  /**
   * @param order lists in the greatest term, from two up; never all lists
   */
  Hierarchies(int lists, int order) {
    this.lists = lists;
    this.order = Math.min(order, lists - 1);
    this.pairs = lists > 2 ? Model.pairs(lists) : List.of();
    for (int size = 0; size <= this.order; size++) {
      bySize.add(Model.sets(lists, size));
    }
  }

  /** How many choices of pairs there are. */
  int pieces() {
    return 1 << pairs.size();
  }

  /** All models whose pairs are those of a piece. */
  void visit(int piece, Visitor visitor) {
    List<Integer> terms = new ArrayList<>();
    for (int pair = 0; pair < pairs.size(); pair++) {
      if ((piece >> pair & 1) == 1) {
        terms.add(pairs.get(pair));
      }
    }
    grow(terms, terms.size(), 3, visitor);
  }

  /**
   * Every choice of the sets of one size that the smaller ones allow, and then of the next size.
   */
  private void grow(List<Integer> terms, int chosen, int size, Visitor visitor) {
    if (size > order || chosen == 0) {
      visitor.visit(terms);
      return;
    }
    List<Integer> allowed = allowed(terms, size);
    choose(terms, allowed, 0, 0, size, visitor);
  }

  private void choose(
      List<Integer> terms, List<Integer> allowed, int from, int chosen, int size, Visitor visitor) {
    if (from == allowed.size()) {
      grow(terms, chosen, size + 1, visitor);
      return;
    }
    choose(terms, allowed, from + 1, chosen, size, visitor);
    terms.add(allowed.get(from));
    choose(terms, allowed, from + 1, chosen + 1, size, visitor);
    terms.removeLast();
  }

  private List<Integer> allowed(List<Integer> terms, int size) {
    return bySize.get(size).stream().filter(set -> hasParts(terms, set)).toList();
  }

  private boolean hasParts(List<Integer> terms, int set) {
    for (int list = 0; list < lists; list++) {
      int part = set & ~(1 << list);
      if (part != set && !terms.contains(part)) {
        return false;
      }
    }
    return true;
  }
}
