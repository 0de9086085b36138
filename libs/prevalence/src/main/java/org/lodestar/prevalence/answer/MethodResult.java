package org.lodestar.prevalence.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.Interval;

/**
 * What one method says. All its figures are raw: whether any may be shown is told by {@link
 * Answer#publishable()}.
 *
 * @param method which
 * @param name of what it was applied to, such as two lists; empty where it was all of the table
 * @param estimate people in all, seen and unseen; null where there is none
 * @param intervals for the estimate, by level in hundred: 50, 80, 95
 * @param model as text, such as {@code [12,3]}; null where the method has none
 * @param figures of that model; null where there is none
 * @param status 0 there is an estimate, 1 it does not exist, 2 it is not the only one, 3 both
 * @param replicates tables drawn again for the interval
 * @param replicatesWithoutFit those of them that no model admitted
 * @param more raw figures of this method alone, by name, such as {@code mean} or {@code rHat}
 */
public record MethodResult(
    Method method,
    String name,
    @Nullable Double estimate,
    Map<Integer, Interval> intervals,
    @Nullable String model,
    @Nullable Figures figures,
    int status,
    int replicates,
    int replicatesWithoutFit,
    List<Warning> warnings,
    Map<String, Double> more) {
  public MethodResult {
    intervals = java.util.Collections.unmodifiableMap(new TreeMap<>(intervals));
    warnings = List.copyOf(warnings);
    more = java.util.Collections.unmodifiableMap(new TreeMap<>(more));
  }

  /** Without figures of its own. */
  public MethodResult(
      Method method,
      String name,
      @Nullable Double estimate,
      Map<Integer, Interval> intervals,
      @Nullable String model,
      @Nullable Figures figures,
      int status,
      int replicates,
      int replicatesWithoutFit,
      List<Warning> warnings) {
    this(
        method,
        name,
        estimate,
        intervals,
        model,
        figures,
        status,
        replicates,
        replicatesWithoutFit,
        warnings,
        Map.of());
  }

  /** The same with figures of its own; what is no number is left out. */
  public MethodResult with(Map<String, Double> figuresOfItsOwn) {
    Map<String, Double> finite = new TreeMap<>(figuresOfItsOwn);
    finite.values().removeIf(value -> !Double.isFinite(value));
    return new MethodResult(
        method,
        name,
        estimate,
        intervals,
        model,
        figures,
        status,
        replicates,
        replicatesWithoutFit,
        warnings,
        finite);
  }

  /** Nothing, and why. */
  public static MethodResult none(Method method, Warning why) {
    return new MethodResult(method, "", null, Map.of(), null, null, 0, 0, 0, List.of(why));
  }

  /** In words: the method, and what it was applied to. */
  public String words() {
    return name.isEmpty() ? method.words() : method.words() + ": " + name;
  }

  public @Nullable Interval interval(int level) {
    return intervals.get(level);
  }

  /** Whether it helps to make the range: it has an interval that allows for the choice of model. */
  public boolean makesRange() {
    return method.allowsForModels() && estimate != null && intervals.containsKey(95);
  }
}
