package org.lodestar.prevalence.shrink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Rounded;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.bayes.Chains;
import org.lodestar.prevalence.bayes.Intervals;
import org.lodestar.prevalence.model.Model;

/**
 * Which pairs stand out, and what the model of these says.
 *
 * @param people seen, n in the theory
 * @param pairs each with its evidence
 * @param never pairs at minus infinity under the flat prior
 * @param model of the pairs that are kept
 * @param chains draws of the number of people under it: n + exp(b_0)
 * @param otherwise for each pair that chance decides on, the model with that pair turned, and its
 *     median
 */
public record Thresholded(
    long people,
    ThresholdSettings settings,
    List<PairEvidence> pairs,
    List<Integer> never,
    Model model,
    Chains chains,
    Map<String, Double> otherwise) {
  public Thresholded {
    pairs = List.copyOf(pairs);
    never = List.copyOf(never);
    otherwise = java.util.Collections.unmodifiableMap(new TreeMap<>(otherwise));
  }

  /** People in all: the median, given the model. */
  public double median() {
    return chains.quantile(0.5);
  }

  /**
   * By level in hundred: 50, 80, 95, given the model: not knowing which is right is not in them.
   */
  public Map<Integer, Interval> intervals() {
    return Intervals.of(chains::quantile);
  }

  /** Pairs that chance decides on, even after the most draws. */
  public List<PairEvidence> uncertain() {
    return pairs.stream().filter(PairEvidence::uncertain).toList();
  }

  /** What the reader must know. */
  public List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    warnings.add(
        new Warning(
            Warning.Code.ONE_MODEL_ONLY,
            "The interval holds if the model " + model.text() + " is right."));
    if (!uncertain().isEmpty()) {
      warnings.add(undecided());
    }
    return warnings;
  }

  private Warning undecided() {
    String names =
        uncertain().stream().map(PairEvidence::text).collect(Collectors.joining(" and "));
    String medians =
        otherwise.entrySet().stream()
            .map(each -> each.getKey() + " " + Rounded.words(Rounded.two(each.getValue())))
            .collect(Collectors.joining(", "));
    return new Warning(
        Warning.Code.TERMS_UNCERTAIN,
        "Chance decides whether to keep "
            + names
            + ": so near is it to the threshold. Otherwise the median would be: "
            + medians
            + ".");
  }
}
