package org.lodestar.app.referral;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.referral.domain.NrmMoves;
import org.lodestar.app.referral.store.ClockRows;
import org.lodestar.app.referral.store.FormRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.NrmState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for a worker: drafts, clocks, and decisions that do not come. It reads identifiers,
 * codes and dates, never what was written.
 */
@Component
@Transactional(readOnly = true)
public class Desktop {
  private static final int DAYS_AHEAD = 7;

  private final FormRows forms;
  private final ClockRows clocks;
  private final ReferralDesk desk;

  Desktop(FormRows forms, ClockRows clocks, ReferralDesk desk) {
    this.forms = forms;
    this.clocks = clocks;
    this.desk = desk;
  }

  /** A clock with the referral that it belongs to. */
  public record Due(Referral referral, RunningClock clock) {}

  /** Drafts that a worker began, newest first. */
  public List<Referral> drafts(UUID worker) {
    return forms.draftsOf(worker);
  }

  /** Clocks that have run out, the oldest first. */
  public List<Due> overdue() {
    return due(EnumSet.of(RunningClock.Standing.OVERDUE));
  }

  /** Clocks that end within a week, the first to end first. */
  public List<Due> dueSoon() {
    return due(EnumSet.of(RunningClock.Standing.RUNNING, RunningClock.Standing.DUE_SOON));
  }

  private List<Due> due(Set<RunningClock.Standing> wanted) {
    List<Due> due = new ArrayList<>();
    for (RunningClock clock : clocks.dueBy(desk.today().plusDays(DAYS_AHEAD))) {
      if (wanted.contains(clock.standing(desk.today()))) {
        forms.find(clock.form()).ifPresent(referral -> due.add(new Due(referral, clock)));
      }
    }
    return due;
  }

  /** Sent, and the Home Office's reference is not yet here. */
  public List<Referral> withoutReference() {
    return forms.awaited(List.of(NrmState.SUBMITTED.name()));
  }

  /** The stage of a referral today. */
  public Enum<?> stage(Referral referral) {
    return referral.route().isReferral()
        ? NrmMoves.today(
            referral.nrmState(), clocks.find(referral, ClockRule.RECOVERY), desk.today())
        : referral.state();
  }

  /** Running clocks of a referral. */
  public List<RunningClock> running(Referral referral) {
    return clocks.list(referral).stream().filter(clock -> clock.endedOn() == null).toList();
  }
}
