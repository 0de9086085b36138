package org.lodestar.disclosure.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.disclosure.DisclosureException;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Statements that hang together, and the least and most that a sum can be under them. */
final class Component {
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<Integer, Variable> variables = new HashMap<>();

  Component(List<Knowledge.Sum> sums) {
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

  /** Infinite where nothing bounds it. */
  double most(List<Integer> bases) {
    return solve(bases, true);
  }

  double least(List<Integer> bases) {
    return solve(bases, false);
  }

  private double solve(List<Integer> bases, boolean most) {
    bases.forEach(base -> variables.get(base).weight(1));
    Optimisation.Result result = most ? model.maximise() : model.minimise();
    bases.forEach(base -> variables.get(base).weight(null));
    Optimisation.State state = result.getState();
    if (most && (state == Optimisation.State.UNBOUNDED)) {
      return Double.POSITIVE_INFINITY;
    }
    if (!state.isFeasible()) {
      throw new DisclosureException("What was published contradicts itself.");
    }
    double sum = 0;
    for (int base : bases) {
      sum += result.doubleValue(model.indexOf(variables.get(base)));
    }
    return sum;
  }
}
