package org.lodestar.disclosure.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Interval;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A reader who writes down everything that was told, wherever it stood, as equations over counts
 * that nobody was told, and asks of each how little and how much it can be. Where {@link Attacker}
 * reads tables of one cube, this takes any sums: pages, files, divisions that do not add up. Counts
 * are not negative; that they are whole numbers is not made use of.
 */
public final class Equations {
  private final List<Told> told = new ArrayList<>();
  private final Map<Object, Integer> unknowns = new HashMap<>();
  private @Nullable Posed posed;

  private record Told(Map<Integer, Double> sum, double low, double high) {}

  private record Posed(ExpressionsBasedModel model, List<Variable> variables, int told) {}

  /** Of each unknown how often it is in a sum. */
  private Map<Integer, Double> sum(Collection<?> plus, Collection<?> minus) {
    Map<Integer, Double> sum = new HashMap<>();
    plus.forEach(each -> sum.merge(unknown(each), 1.0, Double::sum));
    minus.forEach(each -> sum.merge(unknown(each), -1.0, Double::sum));
    return sum;
  }

  private int unknown(Object name) {
    return unknowns.computeIfAbsent(name, each -> unknowns.size());
  }

  /** Counts add up to a number. */
  public void adds(Collection<?> counts, long number) {
    between(counts, number, number);
  }

  /** Counts add up to no less than one number and no more than another. */
  public void between(Collection<?> counts, long low, long high) {
    told.add(new Told(sum(counts, List.of()), low, high));
  }

  /** Some counts add up to the same as others. */
  public void equal(Collection<?> some, Collection<?> others) {
    told.add(new Told(sum(some, others), 0, 0));
  }

  /** Some counts add up to no more than others. */
  public void within(Collection<?> some, Collection<?> others) {
    told.add(new Told(sum(others, some), 0, Double.POSITIVE_INFINITY));
  }

  /**
   * How little and how much some counts can add up to.
   *
   * @throws DisclosureException when no counts agree with all that was told
   */
  public Interval bounds(Collection<?> counts) {
    return new Interval(extreme(counts, false), extreme(counts, true));
  }

  private double extreme(Collection<?> counts, boolean most) {
    Map<Integer, Double> wanted = sum(counts, List.of());
    boolean free = wanted.keySet().retainAll(spoken());
    if (wanted.isEmpty() || (most && free)) {
      return most && free ? Double.POSITIVE_INFINITY : 0;
    }
    Posed now = posed();
    wanted.forEach((unknown, times) -> now.variables().get(unknown).weight(times));
    Optimisation.Result result = most ? now.model().maximise() : now.model().minimise();
    wanted.keySet().forEach(unknown -> now.variables().get(unknown).weight(null));
    if (most && result.getState() == Optimisation.State.UNBOUNDED) {
      return Double.POSITIVE_INFINITY;
    }
    if (!result.getState().isFeasible()) {
      throw new DisclosureException("No counts agree with all that was told.");
    }
    double value = 0;
    for (Map.Entry<Integer, Double> each : wanted.entrySet()) {
      value += each.getValue() * result.doubleValue(each.getKey());
    }
    return value;
  }

  /** Counts of which anything was told. */
  private Set<Integer> spoken() {
    Set<Integer> spoken = new HashSet<>();
    told.forEach(each -> spoken.addAll(each.sum().keySet()));
    return spoken;
  }

  /** Posed once for many questions, and anew when more was told. */
  private Posed posed() {
    Posed before = posed;
    if (before != null
        && before.told() == told.size()
        && before.variables().size() == unknowns.size()) {
      return before;
    }
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    List<Variable> variables = new ArrayList<>();
    for (int at = 0; at < unknowns.size(); at++) {
      variables.add(model.addVariable().lower(0));
    }
    for (Told each : told) {
      Expression expression = model.addExpression();
      expression.lower(each.low());
      if (each.high() < Double.POSITIVE_INFINITY) {
        expression.upper(each.high());
      }
      each.sum().forEach((unknown, times) -> expression.set(variables.get(unknown), times));
    }
    Posed now = new Posed(model, variables, told.size());
    posed = now;
    return now;
  }
}
