package org.lodestar.prevalence.estimate;

import java.util.List;
import org.lodestar.prevalence.answer.MethodResult;

/** One method, asked. */
@FunctionalInterface
interface Way {
  /** One result, or one for each two lists. */
  List<MethodResult> of(Task task);
}
