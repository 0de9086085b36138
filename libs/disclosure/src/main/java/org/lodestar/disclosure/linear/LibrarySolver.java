package org.lodestar.disclosure.linear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.disclosure.DisclosureException;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A solver that hands each question to ojAlgo, also for sums that are known only to lie between
 * two.
 */
public final class LibrarySolver implements Solver {
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<Integer, Variable> variables = new HashMap<>();

  /** Of any sums. */
  public LibrarySolver(List<Knowledge.Sum> sums) {
    for (Knowledge.Sum sum : sums) {
      Expression expression = model.addExpression();
      expression.lower(sum.low()).upper(sum.high());
      for (int base : sum.bases()) {
        expression.set(variable(base), 1);
      }
    }
  }

  private Variable variable(int base) {
    return variables.computeIfAbsent(base, _ -> model.addVariable().lower(0));
  }

  @Override
  public Extreme extreme(List<Integer> bases, boolean most) {
    bases.forEach(base -> variable(base).weight(1));
    Optimisation.Result result = most ? model.maximise() : model.minimise();
    bases.forEach(base -> variable(base).weight(null));
    if (most && result.getState() == Optimisation.State.UNBOUNDED) {
      return new Extreme(Double.POSITIVE_INFINITY, Map.of());
    }
    if (!result.getState().isFeasible()) {
      throw new DisclosureException(
          "What was published contradicts itself: no table agrees with all of it.");
    }
    Map<Integer, Double> values = new HashMap<>();
    variables.forEach(
        (base, variable) -> values.put(base, result.doubleValue(model.indexOf(variable))));
    return new Extreme(bases.stream().mapToDouble(values::get).sum(), values);
  }
}
