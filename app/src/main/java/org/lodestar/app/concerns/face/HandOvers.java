package org.lodestar.app.concerns.face;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.lodestar.app.concerns.Declined;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.HandOver.Answer;
import org.lodestar.app.concerns.MoveRefused;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.NoToPolice;
import org.lodestar.app.concerns.PoliceAnswer;
import org.lodestar.app.concerns.TakenOver;
import org.lodestar.app.concerns.domain.AgainstNo;
import org.lodestar.app.concerns.domain.Given;
import org.lodestar.app.concerns.store.AssignmentRows;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.HandOverGrants;
import org.lodestar.app.concerns.store.HandOverRows;
import org.lodestar.app.concerns.store.LinkRows;
import org.lodestar.app.concerns.store.Step;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.beans.factory.ObjectProvider;
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
  private final LinkRows links;
  private final ObjectProvider<NoToPolice> noes;
  private final ConcernRows concerns;
  private final HandOverGrants grants;
  private final AssignmentRows assignments;
  private final StaffSteps steps;
  private final Organisations organisations;
  private final Threshold threshold;
  private final Policy policy;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Hands hands;

  HandOvers(
      HandOverRows rows,
      LinkRows links,
      ObjectProvider<NoToPolice> noes,
      ConcernRows concerns,
      HandOverGrants grants,
      AssignmentRows assignments,
      StaffSteps steps,
      Organisations organisations,
      Threshold threshold,
      Policy policy,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock,
      Hands hands) {
    this.rows = rows;
    this.links = links;
    this.noes = noes;
    this.concerns = concerns;
    this.grants = grants;
    this.assignments = assignments;
    this.steps = steps;
    this.organisations = organisations;
    this.threshold = threshold;
    this.policy = policy;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
    this.hands = hands;
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
    return offer(worker, concern, version, partner, need, urgent, words, PoliceAnswer.none());
  }

  /**
   * Offers a concern to a partner. One that goes to the police although whoever it is about said
   * no, and does not have to be read at once, waits until a second person agrees.
   *
   * @param police what they said of telling the police; counts only where it goes there
   * @throws Refused where it goes there, and nobody said whether they said no or why all the same
   */
  public UUID offer(
      Worker worker,
      UUID concern,
      long version,
      UUID partner,
      Need need,
      boolean urgent,
      String words,
      PoliceAnswer police) {
    boolean elsewhere =
        organisations.find(partner).filter(Organisation::open).isPresent()
            && !partner.equals(worker.organisation());
    Given given = elsewhere ? Given.partner() : Given.nothing();
    ConcernLine line =
        steps.take(
            worker, new Step(concern, version, ConcernEvent.OFFER, given, null, ""), row -> {});
    boolean forPolice = isForPolice(partner, need);
    if (forPolice) {
      AgainstNo.insist(police, line.age() == AgeStatus.UNDER_18, isNoKnown(concern));
    }
    UUID id =
        rows.offer(
            worker, line, partner, need, urgent, words, forPolice ? police : PoliceAnswer.none());
    if (!rows.get(id).waitsForSecond()) {
      opens(concern, id, partner, urgent);
    }
    return id;
  }

  private void opens(UUID concern, UUID id, UUID partner, boolean urgent) {
    grants.offer(concern, partner, urgent);
    events.publishEvent(new ConcernOffered(concern, id));
  }

  /** Whether who is asked prosecutes or enforces, or is asked for what the police do. */
  @Transactional(readOnly = true)
  public boolean isForPolice(UUID partner, Need need) {
    return need == Need.POLICE_ACTION
        || organisations.find(partner).filter(Organisation::enforces).isPresent();
  }

  private boolean isNoKnown(UUID concern) {
    List<UUID> about = about(concern);
    return noes.stream().anyMatch(each -> each.stands(about));
  }

  /** It, and those that were found to be about the same. */
  private List<UUID> about(UUID concern) {
    return Stream.concat(Stream.of(concern), links.neighbours(List.of(concern)).stream()).toList();
  }

  /** What whoever it is about said no to, as far as the worker may read it in a record. */
  @Transactional(readOnly = true)
  public List<SummaryRow> said(Worker worker, UUID concern, Page page) {
    policy.require(worker, Action.HAND_OVER_CONCERN, concern);
    List<UUID> about = about(concern);
    return noes.stream().flatMap(each -> each.said(worker, about, page).stream()).toList();
  }

  /**
   * Whether it can be offered so, before the page shows what the partner will see.
   *
   * @throws Refused as {@link #offer} does
   */
  @Transactional(readOnly = true)
  public void check(Worker worker, UUID concern, UUID partner, Need need, PoliceAnswer police) {
    policy.require(worker, Action.HAND_OVER_CONCERN, concern);
    if (isForPolice(partner, need)) {
      boolean child = concerns.line(concern).age() == AgeStatus.UNDER_18;
      AgainstNo.insist(police, child, isNoKnown(concern));
    }
  }

  /** The notice for somebody of either organisation. */
  public HandOver get(Worker worker, UUID id) {
    policy.require(worker, Action.LIST_CONCERNS);
    HandOver notice = rows.get(id);
    if (notice.waitsForSecond() && !notice.giver().equals(worker.organisation())) {
      throw new NotFound();
    }
    if (notice.giver().equals(worker.organisation()) && notice.answer() == Answer.ACCEPTED) {
      rows.known(id);
    }
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

  /** What whoever it is about said of the police; empty until the content is open to the worker. */
  @Transactional(readOnly = true)
  public Optional<PoliceAnswer> police(Worker worker, UUID id) {
    policy.require(worker, Action.LIST_CONCERNS);
    HandOver notice = rows.get(id);
    boolean reads = threshold.lets(worker, Action.READ_CONCERN, notice.concern());
    return reads && notice.police() != null ? Optional.of(rows.police(id)) : Optional.empty();
  }

  /** Who took it over, for either side; empty where it was not urgent or nobody did yet. */
  @Transactional(readOnly = true)
  public Optional<TakenOver> taken(Worker worker, UUID id) {
    policy.require(worker, Action.LIST_CONCERNS);
    HandOver notice = rows.get(id);
    return notice.urgent() && notice.answer() == Answer.ACCEPTED
        ? Optional.of(rows.taken(id))
        : Optional.empty();
  }

  /** The partner takes it: content opens, and the clocks begin anew. */
  public void accept(Worker worker, UUID id) {
    accept(worker, id, TakenOver.unsaid());
  }

  /**
   * The partner takes it. Whoever gave an urgent one keeps it until then, and reads who took it
   * over, on which number, and by when they ring back (0273).
   *
   * @throws Refused where an urgent one is taken and nobody says by whom
   */
  public void accept(Worker worker, UUID id, TakenOver taken) {
    HandOver notice = requireReceiver(worker, id);
    if (notice.urgent()) {
      insist(taken);
    }
    answered(worker, notice, Answer.ACCEPTED, null);
    rows.take(notice, taken);
    grants.open(notice.concern(), notice.receiver());
    assignments.keepOnly(notice.concern(), List.of());
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
    if (notice.urgent()) {
      assignments.put(notice.concern(), worker.id());
    }
    grants.accepted(notice);
    events.publishEvent(new ConcernHandedOver(notice.concern(), id));
  }

  private static void insist(TakenOver taken) {
    List<Refusal> missing = new ArrayList<>();
    if (taken.who().isBlank()) {
      missing.add(Refusal.of("who", "triage.rule.taken.who"));
    }
    if (taken.number().isBlank()) {
      missing.add(Refusal.of("number", "triage.rule.taken.number"));
    }
    Refused.unlessEmpty(missing);
  }

  /** The same where nobody has to say more than why. */
  public void decline(Worker worker, UUID id, DeclineReason reason) {
    decline(worker, id, Declined.of(reason));
  }

  /**
   * The partner does not take it: it goes back, and the partner sees nothing of it any more. An
   * urgent one is with nobody then: its clock begins again until somebody who gave it takes it.
   *
   * @throws Refused where an urgent one is declined without words or without whom to ring instead
   */
  public void decline(Worker worker, UUID id, Declined declined) {
    HandOver notice = requireReceiver(worker, id);
    DeclineReason reason = declined.reason();
    if (notice.urgent()) {
      insist(declined);
    }
    answered(worker, notice, Answer.DECLINED, reason);
    grants.open(notice.concern(), notice.receiver());
    rows.decline(notice, declined);
    if (notice.urgent()) {
      assignments.keepOnly(notice.concern(), List.of());
    }
    steps.take(
        worker,
        new Step(
            notice.concern(),
            version(notice),
            ConcernEvent.DECLINE,
            Given.reasonCode(),
            reason.name(),
            ""),
        row -> {
          if (notice.urgent()) {
            row.setHoldBy(clock.instant().plus(Concerns.HELD_WITHIN).atOffset(ZoneOffset.UTC));
            row.setHoldEscalatedAt(null);
          }
        });
    grants.takeBack(notice.concern(), notice.receiver());
    events.publishEvent(new HandOverDeclined(notice.concern(), id, notice.urgent()));
  }

  private static void insist(Declined declined) {
    List<Refusal> missing = new ArrayList<>();
    if (declined.words().isBlank()) {
      missing.add(Refusal.of("why", "triage.rule.declined.why"));
    }
    if (declined.ring().isBlank()) {
      missing.add(Refusal.of("ring", "triage.rule.declined.ring"));
    }
    Refused.unlessEmpty(missing);
  }

  /** Why nobody there took it, and whom to ring, for who gave it; empty where it was taken. */
  @Transactional(readOnly = true)
  public Optional<Declined> declined(Worker worker, UUID id) {
    policy.require(worker, Action.LIST_CONCERNS);
    HandOver notice = rows.get(id);
    boolean reads = threshold.lets(worker, Action.READ_CONCERN, notice.concern());
    return reads && notice.answer() == Answer.DECLINED
        ? Optional.of(rows.declined(id))
        : Optional.empty();
  }

  /**
   * Whoever took it over rang back as promised, or promises another hour.
   *
   * @param newer the hour that is promised instead; null where they rang
   */
  public void rang(Worker worker, UUID id, @Nullable Instant newer) {
    HandOver notice = rows.get(id);
    if (!notice.receiver().equals(worker.organisation())) {
      throw new NotFound();
    }
    policy.require(worker, Action.ACCEPT_CONCERN, notice.concern());
    if (notice.answer() == Answer.ACCEPTED && notice.ringBy() != null) {
      rows.rang(id, newer);
      audit.record(ConcernAudit.HAND_OVER_RUNG_BACK, ObjectRef.of("HAND_OVER", id));
    }
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
    hands.require(worker.id(), notice.offeredBy());
    rows.reviewed(id, worker.id());
    audit.record(ConcernAudit.HAND_OVER_REVIEWED, ObjectRef.of("HAND_OVER", id));
    if (notice.waitsForSecond()) {
      opens(notice.concern(), id, notice.receiver(), false);
    }
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
    if (!notice.receiver().equals(worker.organisation()) || notice.waitsForSecond()) {
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
      Worker worker, HandOver notice, Answer answer, @Nullable DeclineReason reason) {
    if (!rows.answer(notice.id(), worker.id(), answer, reason)) {
      throw new MoveRefused(ConcernState.HANDED_OVER, ConcernEvent.ACCEPT);
    }
  }

  /** Both sides answer an offer, not a version of the content: the notice itself is the lock. */
  private long version(HandOver notice) {
    return concerns.line(notice.concern()).version();
  }
}
