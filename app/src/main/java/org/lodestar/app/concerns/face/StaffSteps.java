package org.lodestar.app.concerns.face;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.lodestar.app.concerns.ConcernChanged;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.Move;
import org.lodestar.app.concerns.MoveRefused;
import org.lodestar.app.concerns.domain.ConcernMoves;
import org.lodestar.app.concerns.store.Step;
import org.lodestar.app.concerns.store.Steps;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Lets a worker take a step who may take it, and has said that they know nobody in the concern. */
@Component
class StaffSteps {
  private final Steps steps;
  private final Threshold threshold;
  private final Policy policy;

  StaffSteps(Steps steps, Threshold threshold, Policy policy) {
    this.steps = steps;
    this.threshold = threshold;
    this.policy = policy;
  }

  /**
   * A worker takes a step.
   *
   * @param change what else changes in the row
   * @throws ConcernChanged when somebody was quicker
   * @throws MoveRefused when there is no such step
   */
  ConcernLine take(Worker worker, Step step, Consumer<ConcernRecord> change) {
    Action action = ConcernMoves.actionFor(step.event());
    if (action == Action.ACCEPT_CONCERN) {
      // An offer is answered from its notice, before anything can be read.
      policy.require(worker, action, step.concern());
    } else {
      threshold.require(worker, action, step.concern());
    }
    return steps.takenByStaff(step, change);
  }

  /** The steps that a concern has taken, oldest first. */
  List<Move> list(UUID concern) {
    return steps.list(concern);
  }
}
