package org.lodestar.app.concerns.face;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.AfterPromise;
import org.lodestar.app.concerns.BrokenPromise;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.HandOver.Answer;
import org.lodestar.app.concerns.MoveRefused;
import org.lodestar.app.concerns.domain.ConcernMoves;
import org.lodestar.app.concerns.domain.Given;
import org.lodestar.app.concerns.store.AssignmentRows;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.HandOverGrants;
import org.lodestar.app.concerns.store.HandOverRows;
import org.lodestar.app.concerns.store.PromiseRows;
import org.lodestar.app.concerns.store.Step;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hour by which whoever took an urgent concern over rings back. From the minute at which it was
 * not kept, whoever gave it has the person again until both have spoken, or takes it back (0314).
 */
@Component
@Transactional
public class Promises {
  private final HandOverRows handOvers;
  private final PromiseRows rows;
  private final ConcernRows concerns;
  private final HandOverGrants grants;
  private final AssignmentRows assignments;
  private final Corrections corrections;
  private final StaffSteps steps;
  private final Threshold threshold;
  private final Audit audit;
  private final Clock clock;

  Promises(
      HandOverRows handOvers,
      PromiseRows rows,
      ConcernRows concerns,
      HandOverGrants grants,
      AssignmentRows assignments,
      Corrections corrections,
      StaffSteps steps,
      Threshold threshold,
      Audit audit,
      Clock clock) {
    this.handOvers = handOvers;
    this.rows = rows;
    this.concerns = concerns;
    this.grants = grants;
    this.assignments = assignments;
    this.corrections = corrections;
    this.steps = steps;
    this.threshold = threshold;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Those to the organisation that acts which were not kept. The caller asks whether the worker
   * lists concerns at all.
   */
  @Transactional(readOnly = true)
  public List<BrokenPromise> broken() {
    List<BrokenPromise> broken = new ArrayList<>();
    for (HandOver each : rows.broken(true)) {
      broken.add(new BrokenPromise(each, handOvers.taken(each.id())));
    }
    return broken;
  }

  /** The same of all, for the program itself. */
  @Transactional(readOnly = true)
  public List<HandOver> allBroken() {
    return rows.broken(false);
  }

  /** Whether the hour of a hand-over has passed and nobody has written that they rang. */
  public boolean isBroken(HandOver notice) {
    Instant by = notice.ringBy();
    return notice.answer() == Answer.ACCEPTED
        && by != null
        && notice.rungAt() == null
        && !by.isAfter(clock.instant());
  }

  /** Whether the worker's body can take it back now. */
  @Transactional(readOnly = true)
  public boolean canTakeBack(Worker worker, HandOver notice) {
    return isBroken(notice)
        && notice.giver().equals(worker.organisation())
        && threshold.lets(worker, Action.READ_CONCERN, notice.concern())
        && concerns.receiver(notice.concern()).equals(notice.receiver())
        && ConcernMoves.TABLE
            .find(concerns.line(notice.concern()).state(), ConcernEvent.TAKE_BACK)
            .isPresent();
  }

  /** What was said when both spoke, for whoever reads the concern. */
  @Transactional(readOnly = true)
  public Optional<AfterPromise> spoken(Worker worker, HandOver notice) {
    return threshold.lets(worker, Action.READ_CONCERN, notice.concern())
        ? rows.spoken(notice.id())
        : Optional.empty();
  }

  /**
   * Whoever gave it spoke with whoever took it over after all.
   *
   * @param words with whom, and what they said
   * @param newer the hour that is promised instead; null where the promise is kept with it
   */
  public void spoke(Worker worker, UUID id, String words, @Nullable Instant newer) {
    HandOver notice = giver(worker, id);
    if (words.isBlank()) {
      throw Refused.at("spoken", "triage.rule.spoke");
    }
    if (!isBroken(notice)) {
      throw Refused.at("spoken", "triage.rule.spoke.over");
    }
    rows.spoke(notice, worker.id(), words);
    handOvers.rang(id, newer);
    audit.record(ConcernAudit.HAND_OVER_RUNG_BACK, ObjectRef.of("HAND_OVER", id));
  }

  /**
   * Whoever gave it takes it back from who did not ring: the worker holds it, and the other side is
   * called and reads these words.
   *
   * @throws MoveRefused where they rang, opened a case, or handed it on
   */
  public void takeBack(Worker worker, UUID id, String words) {
    HandOver notice = giver(worker, id);
    if (words.isBlank()) {
      throw Refused.at("back", "triage.rule.takeBack");
    }
    ConcernLine line = concerns.line(notice.concern());
    if (!canTakeBack(worker, notice)) {
      throw new MoveRefused(line.state(), ConcernEvent.TAKE_BACK);
    }
    rows.takenBack(id);
    grants.open(notice.concern(), notice.giver());
    assignments.keepOnly(notice.concern(), List.of());
    steps.take(
        worker,
        new Step(
            notice.concern(), line.version(), ConcernEvent.TAKE_BACK, Given.nothing(), null, ""),
        row -> row.setReceiver(notice.giver()));
    assignments.put(notice.concern(), worker.id());
    grants.takenBack(notice);
    corrections.putRight(worker, id, words);
  }

  private HandOver giver(Worker worker, UUID id) {
    HandOver notice = handOvers.get(id);
    if (!notice.giver().equals(worker.organisation())) {
      throw new NotFound();
    }
    threshold.require(worker, Action.READ_CONCERN, notice.concern());
    return notice;
  }
}
