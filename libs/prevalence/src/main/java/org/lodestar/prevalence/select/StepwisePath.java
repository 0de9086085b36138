package org.lodestar.prevalence.select;

import java.util.List;
import org.lodestar.prevalence.fit.Fit;

/**
 * How a model came about.
 *
 * @param steps pairs in the order in which they came in
 * @param stoppedAt the smallest p of the pairs left out; 1 where none was left or all were barred
 * @param fit of the model in the end
 */
public record StepwisePath(List<Step> steps, double stoppedAt, Fit fit) {
  public StepwisePath {
    steps = List.copyOf(steps);
  }
}
