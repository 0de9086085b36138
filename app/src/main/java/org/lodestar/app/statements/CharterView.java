package org.lodestar.app.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.strategy.PlanAction;

/** A commitment with what shows that it is kept, what is missing, and what became of it. */
public record CharterView(
    Commitment commitment,
    List<CharterEvidence> evidence,
    List<CharterGap> gaps,
    List<PlanAction> actions,
    List<Turn> history) {
  public CharterView {
    evidence = List.copyOf(evidence);
    gaps = List.copyOf(gaps);
    actions = List.copyOf(actions);
    history = List.copyOf(history);
  }

  /** The action of the plan that closes a gap, if there is one. */
  public @Nullable PlanAction action(CharterGap gap) {
    return actions.stream().filter(each -> each.id().equals(gap.action())).findFirst().orElse(null);
  }
}
