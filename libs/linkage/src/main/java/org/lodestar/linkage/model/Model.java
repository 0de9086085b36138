package org.lodestar.linkage.model;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lodestar.linkage.fault.LinkageException;

/**
 * The settings of a linkage, trained or not.
 *
 * @param linkType which pairs can be matches
 * @param lambda probability that two records taken at random are of one entity
 * @param comparisons in what respects records are compared
 * @param blockingRules which pairs are looked at
 * @param emConvergence training ends when no probability moves by more
 * @param maxIterations training ends after so many rounds at the latest
 * @param kinds of pairs, where pairs of one entity or of two are not all alike; none where m and u
 *     of the levels are all there is
 */
public record Model(
    LinkType linkType,
    double lambda,
    List<Comparison> comparisons,
    List<BlockingRule> blockingRules,
    double emConvergence,
    int maxIterations,
    List<PairKind> kinds)
    implements Serializable {
  public static final double USUAL_LAMBDA = 1e-4;
  public static final double USUAL_CONVERGENCE = 1e-4;
  public static final int USUAL_ITERATIONS = 25;

  public Model {
    comparisons = List.copyOf(comparisons);
    blockingRules = List.copyOf(blockingRules);
    kinds = List.copyOf(kinds);
    if (!(lambda > 0 && lambda < 1)) {
      throw new LinkageException(
          "probability_two_random_records_match is " + lambda + ", but lies between 0 and 1.");
    }
    if (comparisons.isEmpty()) {
      throw new LinkageException("The settings have no comparisons: without one nothing weighs.");
    }
    Set<String> names = new HashSet<>();
    for (Comparison each : comparisons) {
      if (!names.add(each.name())) {
        throw new LinkageException("Two comparisons have the name " + each.name() + ".");
      }
    }
    PairKind.check(kinds, comparisons);
    for (Comparison each : comparisons) {
      Given given = each.given();
      if (given != null
          && (!names.contains(given.parent())
              || given.parent().equals(each.name())
              || given.m().size() != each.levels().size())) {
        throw new LinkageException(
            "The comparison "
                + each.name()
                + " depends on "
                + given.parent()
                + ": that must be another comparison, with a value for each of its own levels.");
      }
    }
  }

  /** A model in which all pairs of one entity are alike, and all pairs of two. */
  public Model(
      LinkType linkType,
      double lambda,
      List<Comparison> comparisons,
      List<BlockingRule> blockingRules,
      double emConvergence,
      int maxIterations) {
    this(linkType, lambda, comparisons, blockingRules, emConvergence, maxIterations, List.of());
  }

  public static Model of(
      LinkType linkType, List<Comparison> comparisons, List<BlockingRule> rules) {
    return new Model(
        linkType, USUAL_LAMBDA, comparisons, rules, USUAL_CONVERGENCE, USUAL_ITERATIONS);
  }

  public Model withLambda(double newLambda) {
    return new Model(
        linkType, newLambda, comparisons, blockingRules, emConvergence, maxIterations, kinds);
  }

  public Model withComparisons(List<Comparison> newComparisons) {
    return new Model(
        linkType, lambda, newComparisons, blockingRules, emConvergence, maxIterations, kinds);
  }

  public Model withKinds(List<PairKind> newKinds) {
    return new Model(
        linkType, lambda, comparisons, blockingRules, emConvergence, maxIterations, newKinds);
  }

  /** log2 of the odds that two records taken at random are of one entity. */
  public double priorWeight() {
    return Math.log(lambda / (1 - lambda)) / Math.log(2);
  }
}
