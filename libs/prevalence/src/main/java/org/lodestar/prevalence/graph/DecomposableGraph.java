package org.lodestar.prevalence.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestar.prevalence.model.Model;

/**
 * Which lists know of each other directly, where every round of four lists or more has a short cut.
 * Given the lists between them, lists that are not joined know nothing of each other.
 *
 * @param lists how many there are, t in the theory
 * @param cliques the greatest sets of lists all joined to each other, as bit masks
 * @param separators what neighbouring cliques share, each as often as it parts two; none is empty
 */
public record DecomposableGraph(int lists, List<Integer> cliques, List<Integer> separators) {
  private static final Comparator<Integer> GREATEST_FIRST =
      Comparator.comparingInt((Integer set) -> -Integer.bitCount(set)).thenComparing(Model::digits);

  public DecomposableGraph {
    cliques = cliques.stream().sorted(GREATEST_FIRST).toList();
    separators = separators.stream().sorted(GREATEST_FIRST).toList();
  }

  /** All lists joined: the seen say nothing of the unseen, and the answer is the prior's alone. */
  public boolean saturated() {
    return Integer.bitCount(cliques.getFirst()) == lists;
  }

  /** As a model is written: {@code [123,34,25]}. */
  public String text() {
    return cliques.stream().map(Model::digits).collect(Collectors.joining(",", "[", "]"));
  }

  @Override
  public String toString() {
    return text();
  }
}
