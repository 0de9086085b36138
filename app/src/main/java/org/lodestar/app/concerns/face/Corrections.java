package org.lodestar.app.concerns.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.HasIt;
import org.lodestar.app.concerns.PutRight;
import org.lodestar.app.concerns.PutRight.Reader;
import org.lodestar.app.concerns.store.HandOverGrants;
import org.lodestar.app.concerns.store.HandOverRows;
import org.lodestar.app.concerns.store.PutRightRows;
import org.lodestar.app.concerns.store.Takers;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a body that gave a concern on puts right, or learns since. It goes along the chain to
 * whoever has the concern now, and to who read it and has it no more (0313).
 */
@Component
@Transactional
public class Corrections {
  /** For so long whoever has it no more may read what was put right since. */
  private static final Duration KNOWN_FOR = Duration.ofDays(7);

  private final HandOverRows handOvers;
  private final PutRightRows rows;
  private final HandOverGrants grants;
  private final Ages ages;
  private final Takers takers;
  private final Threshold threshold;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Corrections(
      HandOverRows handOvers,
      PutRightRows rows,
      HandOverGrants grants,
      Ages ages,
      Takers takers,
      Threshold threshold,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.handOvers = handOvers;
    this.rows = rows;
    this.grants = grants;
    this.ages = ages;
    this.takers = takers;
    this.threshold = threshold;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A body that gave it on puts something right, or adds what it learned: whoever has it now is
   * called, and reads it first.
   *
   * @param id the notice by which they gave it
   * @throws Refused where nobody else has it or has read it
   */
  public void putRight(Worker worker, UUID id, String words) {
    putRight(worker, id, words, null);
  }

  /**
   * The same, with another age: whoever is a child, or perhaps one, is so on the concern, on its
   * notices, and in what is opened from it.
   */
  public void putRight(Worker worker, UUID id, String words, @Nullable AgeStatus age) {
    HandOver notice = handOvers.get(id);
    if (!notice.giver().equals(worker.organisation())) {
      throw new NotFound();
    }
    threshold.require(worker, Action.READ_CONCERN, notice.concern());
    List<Reader> to = rows.to(notice.concern(), worker.organisation());
    if (to.isEmpty()) {
      throw Refused.at("words", "triage.rule.putRight.over");
    }
    rows.insert(notice, worker.id(), words);
    if (age != null && age.treatedAsChild()) {
      ages.lower(worker, notice.concern(), age);
    }
    Instant until = clock.instant().plus(KNOWN_FOR);
    to.stream()
        .filter(each -> !each.hasIt())
        .forEach(each -> grants.knows(notice.concern(), each.organisation(), until));
    audit.record(ConcernAudit.HAND_OVER_PUT_RIGHT, ObjectRef.of("HAND_OVER", id));
  }

  /** To whom it would go; nobody where the worker's body did not give it on. */
  @Transactional(readOnly = true)
  public List<Reader> to(Worker worker, HandOver notice) {
    boolean theirs =
        notice.giver().equals(worker.organisation())
            && threshold.lets(worker, Action.READ_CONCERN, notice.concern());
    return theirs ? rows.to(notice.concern(), worker.organisation()) : List.of();
  }

  /**
   * What was put right of a concern, newest first; empty for whoever may not read it. What another
   * body put right is read then, and calls nobody of the worker's body any more.
   */
  public List<PutRight> of(Worker worker, UUID concern) {
    return threshold.lets(worker, Action.READ_CONCERN, concern) ? read(worker, concern) : List.of();
  }

  /** The same for whoever reads the case that was opened from it: the caller asks whether. */
  public List<PutRight> ofCase(Worker worker, UUID concern) {
    return read(worker, concern);
  }

  private List<PutRight> read(Worker worker, UUID concern) {
    if (rows.read(concern, worker.organisation(), worker.id())) {
      audit.record(ConcernAudit.CORRECTION_READ, ObjectRef.of("CONCERN", concern));
    }
    return rows.of(concern);
  }

  /**
   * What somebody reads on the notice of a hand-over: of one that their body read and has no more,
   * only what was put right since.
   */
  public List<PutRight> on(Worker worker, HandOver notice) {
    return isLeftBy(worker, notice) ? sinceLeft(worker, notice) : of(worker, notice.concern());
  }

  private static boolean isLeftBy(Worker worker, HandOver notice) {
    return notice.hasReadAndLeft() && notice.receiver().equals(worker.organisation());
  }

  private List<PutRight> sinceLeft(Worker worker, HandOver notice) {
    policy.require(worker, Action.ACCEPT_CONCERN, notice.concern());
    Instant answered = notice.answeredAt();
    Predicate<PutRight> since = each -> answered != null && !each.at().isBefore(answered);
    return takers
        .within(notice.concern(), worker.id(), () -> read(worker, notice.concern()))
        .stream()
        .filter(since)
        .map(each -> each.readBy(worker.organisation()))
        .toList();
  }

  /** Which other body has it now, for whoever may read the concern; empty where nobody else has. */
  @Transactional(readOnly = true)
  public Optional<HasIt> hasIt(Worker worker, UUID concern) {
    return threshold.lets(worker, Action.READ_CONCERN, concern)
        ? handOvers
            .current(concern)
            .filter(each -> !each.receiver().equals(worker.organisation()))
            .map(each -> new HasIt(each.receiver(), each.id(), handOvers.taken(each.id())))
        : Optional.empty();
  }
}
