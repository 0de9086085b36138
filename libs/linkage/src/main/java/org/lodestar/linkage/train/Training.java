package org.lodestar.linkage.train;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.linkage.model.Model;

/**
 * What was learnt, and how.
 *
 * @param model with m, u and lambda
 * @param history round by round
 * @param candidates how many pairs were learnt from
 * @param patterns into how many agreement patterns they fell
 * @param warnings what could not be learnt, in words
 */
public record Training(
    Model model, List<Round> history, long candidates, int patterns, List<String> warnings) {
  public Training {
    history = List.copyOf(history);
    warnings = List.copyOf(warnings);
  }

  /** The same with another model, and more to be warned of. */
  public Training with(Model newModel, List<String> more) {
    List<String> all = Stream.concat(more.stream(), warnings.stream()).toList();
    return new Training(newModel, history, candidates, patterns, all);
  }

  /**
   * How well the probabilities explain what was counted.
   *
   * @param logLikelihood natural logarithm of how likely the agreement patterns are
   * @param logBelief natural logarithm of how likely such probabilities were held to be beforehand,
   *     but for a constant; 0 where nothing was believed
   */
  public record Fit(double logLikelihood, double logBelief) {
    /** Of both; no round of expectation and maximisation makes it smaller. */
    public double whole() {
      return logLikelihood + logBelief;
    }
  }

  /**
   * One round of expectation and maximisation.
   *
   * @param pass from 1; with each, learning begins again, or looks at other pairs
   * @param lambda after it
   * @param change the largest of any m
   * @param fit after it; to be compared within its pass
   * @param m after it, by comparison and level; 0 for a level of absent values
   * @param u after it, likewise
   */
  public record Round(
      int pass, double lambda, double change, Fit fit, List<List<Double>> m, List<List<Double>> u) {
    public Round {
      m = List.copyOf(m);
      u = List.copyOf(u);
    }
  }
}
