package org.lodestar.disclosure;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is protected and how.
 *
 * @param dimensions how the codes of each dimension add up, by the dimension's name
 * @param sensitivity which counts tell too much
 * @param method how they are protected
 * @param aim what there should be least of among the counts left out
 * @param rates null where no rates are wanted
 */
public record Rules(
    Map<String, DimensionRule> dimensions,
    Sensitivity sensitivity,
    Method method,
    Aim aim,
    @Nullable RateRule rates) {
  public Rules {
    dimensions = new TreeMap<>(dimensions);
  }

  /** Suppression of counts under a threshold, as few cells as can be. */
  public static Rules suppress(int threshold, Map<String, DimensionRule> dimensions) {
    return new Rules(
        dimensions, Sensitivity.under(threshold), new Method.Suppress(), Aim.CELLS, null);
  }

  public Rules with(Method other) {
    return new Rules(dimensions, sensitivity, other, aim, rates);
  }

  public Rules with(Sensitivity other) {
    return new Rules(dimensions, other, method, aim, rates);
  }

  public Rules with(Aim other) {
    return new Rules(dimensions, sensitivity, method, other, rates);
  }

  public Rules with(RateRule other) {
    return new Rules(dimensions, sensitivity, method, aim, other);
  }

  public int threshold() {
    return sensitivity.threshold();
  }

  public DimensionRule dimension(String name) {
    DimensionRule rule = dimensions.get(name);
    if (rule == null) {
      throw new DisclosureException(
          "The rules say nothing about the dimension \"%s\": give its total under dimensions."
              .formatted(name));
    }
    return rule;
  }
}
