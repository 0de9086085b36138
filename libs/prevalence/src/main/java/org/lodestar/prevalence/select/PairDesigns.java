package org.lodestar.prevalence.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.prevalence.fit.Design;
import org.lodestar.prevalence.model.Model;

/**
 * Designs of models of pairs, made once and shared by all threads. A set of pairs is a bit mask.
 */
final class PairDesigns {
  private final int lists;
  private final List<Integer> pairs;
  private final Map<Long, Design> designs = new ConcurrentHashMap<>();

  PairDesigns(int lists) {
    this.lists = lists;
    // With two lists the only pair is all lists together, which no data can tell.
    this.pairs = lists > 2 ? Model.pairs(lists) : List.of();
  }

  /** How many pairs there are to choose from. */
  int size() {
    return pairs.size();
  }

  /** The lists of a pair, as a bit mask of two. */
  int theta(int pair) {
    return pairs.get(pair);
  }

  Design of(long chosen) {
    Design known = designs.get(chosen);
    return known != null ? known : designs.computeIfAbsent(chosen, this::make);
  }

  private Design make(long chosen) {
    List<Integer> terms = new ArrayList<>();
    for (int pair = 0; pair < pairs.size(); pair++) {
      if ((chosen >> pair & 1) == 1) {
        terms.add(pairs.get(pair));
      }
    }
    return Design.of(new Model(lists, terms));
  }
}
