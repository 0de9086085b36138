package org.lodestar.app.concerns.face;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.Added;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.ConcernHappened.ReporterAnswered;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.HandOver.Answer;
import org.lodestar.app.concerns.TakenOver;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.store.AddedRows;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.HandOverRows;
import org.lodestar.app.concerns.store.StaffRecords;
import org.lodestar.app.concerns.store.Takers;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever took a concern down may still do with it, for a day. */
@Component
@Transactional
public class TakenConcerns {
  private final ConcernRows rows;
  private final StaffRecords records;
  private final AddedRows added;
  private final HandOverRows handOvers;
  private final Takers takers;
  private final Threshold threshold;
  private final ApplicationEventPublisher events;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  TakenConcerns(
      ConcernRows rows,
      StaffRecords records,
      AddedRows added,
      HandOverRows handOvers,
      Takers takers,
      Threshold threshold,
      ApplicationEventPublisher events,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.records = records;
    this.added = added;
    this.handOvers = handOvers;
    this.takers = takers;
    this.threshold = threshold;
    this.events = events;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What the taker reads back: what was told, never who told it.
   *
   * @param over who took it over from whoever had it first, where it was urgent
   * @param receivedAt when they handed it in
   * @param until when it closes to them
   */
  public record ReadBack(
      UUID id,
      String reference,
      Channel channel,
      UUID receiver,
      Circumstances circumstances,
      Told told,
      boolean receiptGiven,
      TakenOver over,
      Instant receivedAt,
      Instant until) {
    /** Personal: never in a log. */
    @Override
    public String toString() {
      return "ReadBack[" + id + "]";
    }
  }

  /** Those of these concerns that the worker may see; none for who reads no concerns. */
  @Transactional(readOnly = true)
  public List<ConcernLine> seen(Worker worker, List<UUID> concerns) {
    return policy.allows(worker, Action.READ_CONCERN) ? rows.lines(concerns) : List.of();
  }

  /** Reads back; empty for all but the taker, and for them after a day. */
  public Optional<ReadBack> readBack(Worker worker, UUID concern) {
    Optional<ReadBack> found = find(worker, concern);
    found.ifPresent(
        each -> audit.record(ConcernAudit.CONCERN_READ_BACK, ObjectRef.of("CONCERN", concern)));
    return found;
  }

  private Optional<ReadBack> find(Worker worker, UUID concern) {
    policy.require(worker, Action.TAKE_CONCERN);
    if (!policy.allows(worker, Action.READ_BACK, Takers.readingBack(concern))) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return takers
        .within(
            concern,
            worker.id(),
            () -> rows.takenBy(worker.id(), concern).map(each -> readBack(each, over(concern))))
        .filter(each -> each.until().isAfter(now));
  }

  /** Who took over what was handed on as urgent, the last of them; nobody where it was not. */
  private TakenOver over(UUID concern) {
    return handOvers.of(concern).stream()
        .filter(each -> each.urgent() && each.answer() == Answer.ACCEPTED)
        .max(Comparator.comparing(HandOver::offeredAt))
        .map(each -> handOvers.taken(each.id()))
        .orElseGet(TakenOver::unsaid);
  }

  private static ReadBack readBack(Concern concern, TakenOver over) {
    return new ReadBack(
        concern.id(),
        concern.reference(),
        concern.channel(),
        concern.receiver(),
        concern.circumstances(),
        concern.told(),
        concern.hasMailbox(),
        over,
        concern.line().receivedAt(),
        concern.line().receivedAt().plus(Takers.READ_BACK));
  }

  /**
   * Adds what was forgotten. It counts as a new message does: whoever holds it is called, and reads
   * it first. False where it is not theirs.
   *
   * @param note fixed before, so that sending it twice writes it once
   * @param stops whether nobody may reach them any more by the way that they told
   */
  public boolean add(Worker worker, UUID concern, UUID note, String text, boolean stops) {
    if (find(worker, concern).isEmpty()) {
      return false;
    }
    if (takers.within(
        concern, worker.id(), () -> records.add(note, concern, worker.id(), text, stops))) {
      audit.record(ConcernAudit.CONCERN_NOTED, ObjectRef.of("CONCERN", concern));
      events.publishEvent(new ReporterAnswered(concern));
    }
    return true;
  }

  /**
   * What the taker added to a concern, newest first; empty for whoever may not read it. Read by
   * whoever works on it now, it waits no more.
   */
  public List<Added> added(Worker worker, UUID concern) {
    if (!threshold.lets(worker, Action.READ_CONCERN, concern)) {
      return List.of();
    }
    if (rows.receiver(concern).equals(worker.organisation()) && added.read(concern, worker.id())) {
      audit.record(ConcernAudit.ADDITION_READ, ObjectRef.of("CONCERN", concern));
    }
    return added.of(concern);
  }
}
