package org.lodestar.app.referral.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.app.referral.domain.NrmMoves;
import org.lodestar.app.referral.store.ClockRows;
import org.lodestar.app.referral.store.FormRows;
import org.lodestar.app.referral.store.OutgoingRows;
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
public class ReferralWaiting {
  private static final int DAYS_AHEAD = 7;
  private static final Set<RunningClock.Standing> WANTED =
      EnumSet.of(
          RunningClock.Standing.OVERDUE,
          RunningClock.Standing.RUNNING,
          RunningClock.Standing.DUE_SOON);

  /** Decisions can be recorded before the reference is at hand; it is asked for all the same. */
  private static final List<String> UNDER_WAY =
      EnumSet.complementOf(EnumSet.of(NrmState.DRAFT, NrmState.WITHDRAWN)).stream()
          .map(Enum::name)
          .toList();

  private final FormRows forms;
  private final ClockRows clocks;
  private final OutgoingRows outgoing;
  private final ReferralDesk desk;

  ReferralWaiting(FormRows forms, ClockRows clocks, OutgoingRows outgoing, ReferralDesk desk) {
    this.forms = forms;
    this.clocks = clocks;
    this.outgoing = outgoing;
    this.desk = desk;
  }

  /**
   * A clock with the referral that it belongs to.
   *
   * @param isOver whether it has run out
   */
  public record Due(Referral referral, RunningClock clock, boolean isOver) {}

  /** The referral or notification itself, if the one who asks may see it. */
  public Optional<Referral> find(UUID id) {
    return forms.find(id);
  }

  /** Drafts that a worker began, newest first. */
  public List<Referral> drafts(UUID worker) {
    return forms.draftsOf(worker);
  }

  /** Clocks that have run out or end within a week, the first to end first. */
  public List<Due> due() {
    LocalDate today = desk.today();
    List<RunningClock> running =
        clocks.dueBy(today.plusDays(DAYS_AHEAD)).stream()
            .filter(clock -> WANTED.contains(clock.standing(today)))
            .toList();
    Map<UUID, Referral> of = forms.list(running.stream().map(RunningClock::form).toList());
    return running.stream().flatMap(clock -> due(of.get(clock.form()), clock, today)).toList();
  }

  private static Stream<Due> due(@Nullable Referral referral, RunningClock clock, LocalDate today) {
    boolean isOver = clock.standing(today) == RunningClock.Standing.OVERDUE;
    return Stream.ofNullable(referral).map(each -> new Due(each, clock, isOver));
  }

  /** Sent, and the Home Office's reference is not yet here. */
  public List<Referral> withoutReference() {
    return forms.unreferenced(UNDER_WAY);
  }

  /** Notifications that left before their second reading, with the moment, the oldest first. */
  public Map<Referral, Instant> secondReadings() {
    Map<UUID, Instant> due = outgoing.secondReadingsDue();
    Map<UUID, Referral> seen = forms.list(due.keySet());
    Map<Referral, Instant> waiting = new LinkedHashMap<>();
    due.forEach(
        (id, since) ->
            Optional.ofNullable(seen.get(id)).ifPresent(each -> waiting.put(each, since)));
    return waiting;
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
