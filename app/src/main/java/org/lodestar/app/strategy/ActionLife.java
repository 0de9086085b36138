package org.lodestar.app.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to an action while it is carried out.
 *
 * @param needs actions for which it waits
 * @param word null when nobody says that it is worse than its days
 * @param standings how it stood, newest first
 * @param day that it is due later than it ever was; null where it is not
 * @param waits partners for whom it waits
 * @param moved milestones that are due later than they ever were
 */
public record ActionLife(
    List<Milestone> milestones,
    List<PlanAction> needs,
    @Nullable StandingWord word,
    List<Evidence> evidence,
    List<StandingChange> standings,
    @Nullable MovedDay day,
    List<MovedStep> moved,
    List<WaitingAction> waits) {
  public ActionLife {
    waits = List.copyOf(waits);
    milestones = List.copyOf(milestones);
    needs = List.copyOf(needs);
    evidence = List.copyOf(evidence);
    standings = List.copyOf(standings);
    moved = List.copyOf(moved);
  }
}
