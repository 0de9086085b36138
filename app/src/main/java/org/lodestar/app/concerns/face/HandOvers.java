package org.lodestar.app.concerns.face;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.ConcernHappened.ConcernHandedOver;
import org.lodestar.app.concerns.ConcernHappened.ConcernOffered;
import org.lodestar.app.concerns.ConcernHappened.HandOverDeclined;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.HandOver.Answer;
import org.lodestar.app.concerns.MoveRefused;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.domain.Given;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.HandOverGrants;
import org.lodestar.app.concerns.store.HandOverRows;
import org.lodestar.app.concerns.store.Step;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing a concern to a partner organisation. The partner first gets a notice that holds codes
 * only; content opens with its acceptance. An urgent hand-over opens content at once; it is marked,
 * and somebody of the giving organisation looks at it again.
 */
@Component
@Transactional
public class HandOvers {
  private final HandOverRows rows;
  private final ConcernRows concerns;
  private final HandOverGrants grants;
  private final StaffSteps steps;
  private final Organisations organisations;
  private final Threshold threshold;
  private final Policy policy;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HandOvers(
      HandOverRows rows,
      ConcernRows concerns,
      HandOverGrants grants,
      StaffSteps steps,
      Organisations organisations,
      Threshold threshold,
      Policy policy,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.concerns = concerns;
    this.grants = grants;
    this.steps = steps;
    this.organisations = organisations;
    this.threshold = threshold;
    this.policy = policy;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Offers a concern to a partner.
   *
   * @param version the one that the worker looked at
   * @param urgent whether the partner must read it before it can answer
   * @param words for the partner, readable with the content only; may be empty
   * @return the notice
   */
  public UUID offer(
      Worker worker,
      UUID concern,
      long version,
      UUID partner,
      Need need,
      boolean urgent,
      String words) {
    boolean elsewhere =
        organisations.find(partner).filter(Organisation::open).isPresent()
            && !partner.equals(worker.organisation());
    Given given = elsewhere ? Given.partner() : Given.nothing();
    ConcernLine line =
        steps.take(
            worker, new Step(concern, version, ConcernEvent.OFFER, given, null, ""), row -> {});
    grants.offer(concern, partner, urgent);
    UUID id = rows.offer(worker, line, partner, need, urgent, words);
    events.publishEvent(new ConcernOffered(concern, id));
    return id;
  }

  /** The notice for somebody of either organisation. */
  public HandOver get(Worker worker, UUID id) {
    policy.require(worker, Action.LIST_CONCERNS);
    HandOver notice = rows.get(id);
    audit.record(ConcernAudit.HAND_OVER_NOTICE_VIEWED, ObjectRef.of("HAND_OVER", id));
    return notice;
  }

  /** What the giver wrote to the partner; empty until the worker has opened the content. */
  @Transactional(readOnly = true)
  public Optional<String> words(Worker worker, UUID id) {
    policy.require(worker, Action.LIST_CONCERNS);
    HandOver notice = rows.get(id);
    return threshold.lets(worker, Action.READ_CONCERN, notice.concern())
        ? Optional.of(rows.words(id)).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  /**
   * What was written with each hand-over that a partner accepted, oldest first; empty for whoever
   * may not read the concern.
   */
  @Transactional(readOnly = true)
  public Map<HandOver, String> accepted(Worker worker, UUID concern) {
    Map<HandOver, String> said = new LinkedHashMap<>();
    if (threshold.lets(worker, Action.READ_CONCERN, concern)) {
      rows.of(concern).stream()
          .filter(each -> each.answer() == Answer.ACCEPTED)
          .sorted(Comparator.comparing(HandOver::offeredAt))
          .forEach(each -> said.put(each, rows.words(each.id())));
    }
    said.values().removeIf(String::isBlank);
    return said;
  }

  /**
   * Hand-overs by which a partner read a concern: accepted, or urgent and so open at once. As far
   * as the one who asks may know of them.
   */
  @Transactional(readOnly = true)
  public List<HandOver> read(UUID concern) {
    return rows.of(concern).stream()
        .filter(each -> each.urgent() || each.answer() == Answer.ACCEPTED)
        .toList();
  }

  /** The partner takes it: content opens, and the clocks begin anew. */
  public void accept(Worker worker, UUID id) {
    HandOver notice = requireReceiver(worker, id);
    answered(worker, notice, Answer.ACCEPTED, null);
    grants.open(notice.concern(), notice.receiver());
    Organisation receiver = organisations.get(notice.receiver());
    Instant now = clock.instant();
    steps.take(
        worker,
        new Step(notice.concern(), version(notice), ConcernEvent.ACCEPT, Given.nothing(), null, ""),
        row -> {
          row.setReceiver(notice.receiver());
          row.setAcknowledgedAt(now.atOffset(ZoneOffset.UTC));
          row.setTriageBy(now.plus(receiver.acknowledgesWithin()).atOffset(ZoneOffset.UTC));
          row.setTriagedAt(null);
          row.setTriageEscalatedAt(null);
          row.setPriorityConfirmedBy(null);
          row.setHeld(false);
        });
    grants.accepted(notice);
    events.publishEvent(new ConcernHandedOver(notice.concern(), id));
  }

  /** The partner does not take it: it goes back, and the partner sees nothing of it any more. */
  public void decline(Worker worker, UUID id, DeclineReason reason) {
    HandOver notice = requireReceiver(worker, id);
    answered(worker, notice, Answer.DECLINED, reason);
    grants.open(notice.concern(), notice.receiver());
    steps.take(
        worker,
        new Step(
            notice.concern(),
            version(notice),
            ConcernEvent.DECLINE,
            Given.reasonCode(),
            reason.name(),
            ""),
        row -> {});
    grants.takeBack(notice.concern(), notice.receiver());
    events.publishEvent(new HandOverDeclined(notice.concern(), id));
  }

  /** The giver takes the offer back. */
  public void withdraw(Worker worker, UUID id) {
    HandOver notice = rows.get(id);
    requireGiver(worker, notice, Action.HAND_OVER_CONCERN);
    answered(worker, notice, Answer.WITHDRAWN, null);
    steps.take(
        worker,
        new Step(
            notice.concern(), version(notice), ConcernEvent.WITHDRAW, Given.nothing(), null, ""),
        row -> {});
    grants.takeBack(notice.concern(), notice.receiver());
  }

  /** Somebody of the giving organisation, not who did it, looks at an urgent hand-over again. */
  public void review(Worker worker, UUID id) {
    HandOver notice = rows.get(id);
    requireGiver(worker, notice, Action.READ_CONCERN);
    if (notice.offeredBy().equals(worker.id())) {
      throw new org.lodestar.app.members.NotAllowed(Action.READ_CONCERN);
    }
    rows.reviewed(id, worker.id());
    audit.record(ConcernAudit.HAND_OVER_REVIEWED, ObjectRef.of("HAND_OVER", id));
  }

  /** Open offers to the worker's organisation, urgent ones first. */
  @Transactional(readOnly = true)
  public List<HandOver> offered(Worker worker) {
    policy.require(worker, Action.LIST_CONCERNS);
    return rows.offered();
  }

  /** Urgent hand-overs of the worker's organisation that nobody has looked at again. */
  @Transactional(readOnly = true)
  public List<HandOver> toReview(Worker worker) {
    policy.require(worker, Action.LIST_CONCERNS);
    return rows.toReview();
  }

  /** Hand-overs of a concern, for somebody who may read it. */
  @Transactional(readOnly = true)
  public List<HandOver> of(Worker worker, UUID concern) {
    policy.require(worker, Action.READ_CONCERN, concern);
    return rows.of(concern);
  }

  private HandOver requireReceiver(Worker worker, UUID id) {
    policy.require(worker, Action.LIST_CONCERNS);
    HandOver notice = rows.get(id);
    if (!notice.receiver().equals(worker.organisation())) {
      throw new NotFound();
    }
    policy.require(worker, Action.ACCEPT_CONCERN, notice.concern());
    return notice;
  }

  private void requireGiver(Worker worker, HandOver notice, Action action) {
    if (!notice.giver().equals(worker.organisation())) {
      throw new NotFound();
    }
    threshold.require(worker, action, notice.concern());
  }

  private void answered(
      Worker worker,
      HandOver notice,
      Answer answer,
      @org.jspecify.annotations.Nullable DeclineReason reason) {
    if (!rows.answer(notice.id(), worker.id(), answer, reason)) {
      throw new MoveRefused(ConcernState.HANDED_OVER, ConcernEvent.ACCEPT);
    }
  }

  /** Both sides answer an offer, not a version of the content: the notice itself is the lock. */
  private long version(HandOver notice) {
    return concerns.line(notice.concern()).version();
  }
}
