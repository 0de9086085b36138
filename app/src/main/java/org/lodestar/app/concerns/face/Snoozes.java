package org.lodestar.app.concerns.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.Snooze;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.SnoozeRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.statute.TriageBand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Putting a concern aside until a day: it leaves the usual list and comes back by itself. Only what
 * is triaged and not red, since before triage a clock runs, and red is for now. Each later step, a
 * message of the reporter and an alarm bring it back at once.
 */
@Component
@Transactional
public class Snoozes {
  /** Longest time for which something can be put aside. */
  public static final Duration LONGEST = Duration.ofDays(28);

  private final SnoozeRows rows;
  private final ConcernRows concerns;
  private final Threshold threshold;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Snoozes(
      SnoozeRows rows,
      ConcernRows concerns,
      Threshold threshold,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.concerns = concerns;
    this.threshold = threshold;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Why a concern cannot be put aside. */
  public enum Refusal {
    /** Red cannot wait. */
    RED,
    /** Only what is triaged and not yet finished can. */
    NOT_TRIAGED,
    /** In the past, or too far away. */
    WRONG_DAY
  }

  /**
   * Puts a concern aside.
   *
   * @param words why
   * @return why it cannot be; empty when it was
   */
  public Optional<Refusal> snooze(Worker worker, UUID concern, Instant until, String words) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    Optional<Refusal> refusal = refusal(concerns.line(concern), until);
    if (refusal.isEmpty()) {
      rows.add(concern, worker.id(), until, words);
      audit.record(
          Entry.of(ConcernAudit.CONCERN_SNOOZED, ref(concern))
              .detail(Detail.none().with("until", until)));
    }
    return refusal;
  }

  private Optional<Refusal> refusal(ConcernLine line, Instant until) {
    if (line.priority().band() == TriageBand.RED || line.alarm()) {
      return Optional.of(Refusal.RED);
    }
    if (line.state() != ConcernState.TRIAGED) {
      return Optional.of(Refusal.NOT_TRIAGED);
    }
    Instant now = clock.instant();
    return until.isAfter(now) && !until.isAfter(now.plus(LONGEST))
        ? Optional.empty()
        : Optional.of(Refusal.WRONG_DAY);
  }

  /** Brings it back before its day. */
  public void wake(Worker worker, UUID concern) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    if (rows.wake(concern)) {
      audit.record(ConcernAudit.CONCERN_WOKEN, ref(concern));
    }
  }

  /** Until when it is put aside, if it is. */
  @Transactional(readOnly = true)
  public Optional<Instant> until(Worker worker, UUID concern) {
    policy.require(worker, Action.READ_CONCERN, concern);
    return rows.until(concern);
  }

  /** Each time that it was put aside, oldest first. */
  @Transactional(readOnly = true)
  public List<Snooze> of(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return rows.of(concern);
  }

  private static ObjectRef ref(UUID concern) {
    return ObjectRef.of("CONCERN", concern);
  }
}
