package org.lodestar.app.concerns.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.ConcernChanged;
import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.ConcernFilter;
import org.lodestar.app.concerns.ConcernHappened.ConcernAcknowledged;
import org.lodestar.app.concerns.ConcernHappened.ConcernBecameCase;
import org.lodestar.app.concerns.ConcernHappened.ConcernClosed;
import org.lodestar.app.concerns.ConcernHappened.ConcernReopened;
import org.lodestar.app.concerns.ConcernHappened.ConcernSignposted;
import org.lodestar.app.concerns.ConcernHappened.ConcernTriaged;
import org.lodestar.app.concerns.ConcernHappened.ReminderWanted;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernList;
import org.lodestar.app.concerns.Deed;
import org.lodestar.app.concerns.DeedKind;
import org.lodestar.app.concerns.FirstViewNeeded;
import org.lodestar.app.concerns.InboxCounts;
import org.lodestar.app.concerns.Message;
import org.lodestar.app.concerns.Move;
import org.lodestar.app.concerns.MoveRefused;
import org.lodestar.app.concerns.NoMailbox;
import org.lodestar.app.concerns.Note;
import org.lodestar.app.concerns.OwnReportShut;
import org.lodestar.app.concerns.Priority;
import org.lodestar.app.concerns.Waiting;
import org.lodestar.app.concerns.domain.Given;
import org.lodestar.app.concerns.store.AgeRows;
import org.lodestar.app.concerns.store.Alarms;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.Correspondence;
import org.lodestar.app.concerns.store.Inbox;
import org.lodestar.app.concerns.store.Ranking;
import org.lodestar.app.concerns.store.SearchIndex;
import org.lodestar.app.concerns.store.StaffRecords;
import org.lodestar.app.concerns.store.Step;
import org.lodestar.app.concerns.store.Telling;
import org.lodestar.app.concerns.store.WriterNews;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.statute.TriageFactors;
import org.lodestar.statute.TriageOverride;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Concerns as staff work with them. Each verb asks the policy, writes the audit event and publishes
 * what happened in one transaction. An unknown concern and a foreign one look the same: {@link
 * NotFound}. A verb that takes a version refuses with {@link ConcernChanged} when somebody else was
 * quicker, and with {@link MoveRefused} when the transition table has no such step. Who has not yet
 * said that they know nobody in it reads and changes nothing: {@link FirstViewNeeded}.
 */
@Component
@Transactional
public class Concerns {
  private static final int FIRST_ALARMS = 10;

  /** How soon somebody takes a red one after its triage: ours, until a practitioner confirms it. */
  static final Duration HELD_WITHIN = Duration.ofHours(1);

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final ConcernRows rows;
  private final Inbox inbox;
  private final SearchIndex search;
  private final StaffSteps steps;
  private final Correspondence correspondence;
  private final StaffRecords records;
  private final WriterNews writers;
  private final Alarms alarms;
  private final RepeatWatch watch;
  private final Threshold threshold;
  private final Telling telling;
  private final AgeRows ages;
  private final Policy policy;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Concerns(
      ConcernRows rows,
      Inbox inbox,
      SearchIndex search,
      StaffSteps steps,
      Correspondence correspondence,
      StaffRecords records,
      WriterNews writers,
      Alarms alarms,
      RepeatWatch watch,
      Threshold threshold,
      Telling telling,
      AgeRows ages,
      Policy policy,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.inbox = inbox;
    this.search = search;
    this.steps = steps;
    this.correspondence = correspondence;
    this.records = records;
    this.writers = writers;
    this.alarms = alarms;
    this.watch = watch;
    this.threshold = threshold;
    this.telling = telling;
    this.ages = ages;
    this.policy = policy;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** A page of the concerns that lie with the worker's organisation. */
  public ConcernList list(Worker worker, ConcernFilter filter, int page) {
    policy.require(worker, Action.LIST_CONCERNS);
    ConcernList list = inbox.page(filter, page);
    audit.record(
        Entry.of(ConcernAudit.CONCERNS_LISTED, ObjectRef.all("CONCERN"))
            .detail(Detail.none().with("shown", list.lines().size())));
    return list;
  }

  /** How many there are of each kind that a list can be narrowed to. */
  @Transactional(readOnly = true)
  public InboxCounts counts(Worker worker) {
    policy.require(worker, Action.LIST_CONCERNS);
    return inbox.counts();
  }

  /** Concerns whose reporters are no longer safe and on which nobody acts yet; the first few. */
  @Transactional(readOnly = true)
  public List<ConcernLine> alarms(Worker worker) {
    policy.require(worker, Action.LIST_CONCERNS);
    return inbox.list(Waiting.ALARM, 0, FIRST_ALARMS);
  }

  /**
   * Concerns found by reference, telephone number, vehicle, postcode, place or name, as far as the
   * worker may read them; at most 100, newest first. What was searched for is not recorded.
   */
  public List<ConcernLine> search(Worker worker, String typed) {
    policy.require(worker, Action.LIST_CONCERNS);
    List<ConcernLine> found = search.find(typed);
    watch.searched(worker.id(), typed);
    audit.record(
        Entry.of(ConcernAudit.CONCERNS_SEARCHED, ObjectRef.all("CONCERN"))
            .detail(Detail.none().with("found", found.size())));
    return found;
  }

  /**
   * What a list shows of one concern, without what was written: for a page before the first view.
   */
  @Transactional(readOnly = true)
  public ConcernLine glance(Worker worker, UUID concern) {
    policy.require(worker, Action.READ_CONCERN, concern);
    return rows.line(concern);
  }

  /** Whether the worker has opened it before; else they are asked about a conflict of interest. */
  @Transactional(readOnly = true)
  public boolean openedBefore(Worker worker, UUID concern) {
    policy.require(worker, Action.READ_CONCERN, concern);
    return records.openedBefore(concern, worker.id());
  }

  /** The whole concern with what was written. */
  public Concern get(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    Concern opened = rows.open(concern);
    audit.record(ConcernAudit.CONCERN_VIEWED, ref(concern));
    return opened;
  }

  /** Messages both ways, oldest first. */
  @Transactional(readOnly = true)
  public List<Message> messages(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return correspondence.list(concern);
  }

  /** Notes of staff, oldest first. */
  @Transactional(readOnly = true)
  public List<Note> notes(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return records.notes(concern);
  }

  /** What was done, oldest first. */
  @Transactional(readOnly = true)
  public List<Deed> deeds(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return records.deeds(concern);
  }

  /** The steps that the concern has taken, oldest first. */
  @Transactional(readOnly = true)
  public List<Move> moves(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return steps.list(concern);
  }

  /** Says that somebody has read it: the first clock stops. */
  public void acknowledge(Worker worker, UUID concern, long version) {
    steps.take(
        worker,
        new Step(concern, version, ConcernEvent.ACKNOWLEDGE, Given.nothing(), null, ""),
        row -> row.setAcknowledgedAt(now()));
    events.publishEvent(new ConcernAcknowledged(concern));
  }

  /**
   * A person confirms the priority, or changes it; may be done again when facts change.
   *
   * @param words why, in the officer's words; may be empty
   */
  public void triage(
      Worker worker, UUID concern, long version, TriageFactors factors, String words) {
    steps.take(
        worker,
        new Step(concern, version, ConcernEvent.TRIAGE, Given.priority(), null, words),
        row -> {
          if (row.getAcknowledgedAt() == null) {
            row.setAcknowledgedAt(now());
          }
          telling.triaged(row, clock.instant());
          row.setTriagedAt(now());
          row.setPriorityConfirmedBy(worker.id());
          Ranking.set(row, Priority.of(factors, today()));
          if (factors.overrides().contains(TriageOverride.CHILD)) {
            protect(row);
          }
          row.setHoldBy(clock.instant().plus(HELD_WITHIN).atOffset(ZoneOffset.UTC));
          row.setHoldEscalatedAt(null);
        });
    ages.follow(concern);
    events.publishEvent(new ConcernTriaged(concern));
  }

  /** Who was told to be an adult, and is a child or perhaps one to whoever reads it, is unsure. */
  private static void protect(ConcernRecord row) {
    if (AgeStatus.ADULT.name().equals(row.getAgeStatus())) {
      row.setAgeStatus(AgeStatus.UNSURE.name());
    }
  }

  /** Writes a note that only staff see. */
  public void note(Worker worker, UUID concern, String text) {
    note(worker, concern, Ids.next(), text);
  }

  /** The same under an identifier fixed before, so that sending it twice writes it once. */
  public void note(Worker worker, UUID concern, UUID note, String text) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    if (records.note(note, concern, worker.id(), text)) {
      audit.record(ConcernAudit.CONCERN_NOTED, ref(concern));
    }
  }

  /**
   * Records what was done.
   *
   * @param doneAt not in the future
   */
  public void record(Worker worker, UUID concern, DeedKind kind, String text, Instant doneAt) {
    record(worker, concern, Ids.next(), kind, text, doneAt);
  }

  /** The same under an identifier fixed before, so that sending it twice records it once. */
  public void record(
      Worker worker, UUID concern, UUID deed, DeedKind kind, String text, Instant doneAt) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    if (doneAt.isAfter(clock.instant())) {
      throw new IllegalArgumentException("What was done was done in the past");
    }
    if (records.deed(deed, concern, worker.id(), kind, text, doneAt)) {
      audit.record(Entry.of(ConcernAudit.CONCERN_DEED_RECORDED, ref(concern)).purpose(kind));
    }
  }

  /** Whether anybody would read what the worker writes. */
  @Transactional(readOnly = true)
  public boolean hasMailbox(Worker worker, UUID concern) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    return rows.hasMailbox(concern);
  }

  /** Writes to the reporter, who reads it in the mailbox. */
  public void message(Worker worker, UUID concern, String text) {
    message(worker, concern, Ids.next(), text, false);
  }

  /**
   * The same under an identifier fixed before, so that sending it twice sends it once.
   *
   * @param warned whether the worker was told that it may ask the reporter to find out more
   * @throws OwnReportShut when a worker wrote it who is shut out of it now
   * @throws NoMailbox when nobody holds a receipt
   */
  public void message(Worker worker, UUID concern, UUID message, String text, boolean warned) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    writers.requireReader(concern);
    if (!rows.hasMailbox(concern)) {
      throw new NoMailbox(concern);
    }
    if (correspondence.fromStaff(message, concern, worker.id(), text)) {
      writers.written(concern);
      audit.record(
          Entry.of(ConcernAudit.CONCERN_MESSAGE_SENT, ref(concern))
              .detail(Detail.none().with("sentDespiteWarning", warned)));
    }
  }

  /**
   * The same, and asks that the reporter be reminded of it where that is safe.
   *
   * @param from hours read out of the reporter's own words; null for none
   */
  public void messageAndRemind(
      Worker worker,
      UUID concern,
      UUID message,
      String text,
      boolean warned,
      @Nullable LocalTime from,
      @Nullable LocalTime to) {
    message(worker, concern, message, text, warned);
    events.publishEvent(new ReminderWanted(concern, message, from, to));
  }

  /** Marks what the reporter wrote as read. */
  public void markMessagesRead(Worker worker, UUID concern) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    if (correspondence.readByStaff(concern) > 0) {
      audit.record(ConcernAudit.CONCERN_MESSAGES_READ, ref(concern));
    }
  }

  /**
   * Says that somebody acts on the reporter's alarm.
   *
   * @param text what is being done
   */
  public void answerAlarm(Worker worker, UUID concern, String text) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    if (alarms.answered(concern)) {
      records.note(concern, worker.id(), text);
      audit.record(ConcernAudit.CONCERN_ALARM_ANSWERED, ref(concern));
    }
  }

  /** Ends it by telling somebody where help is; the words say whom and where. */
  public void signpost(Worker worker, UUID concern, long version, String words) {
    Given given = Given.wordsIf(!words.isBlank());
    steps.take(
        worker, new Step(concern, version, ConcernEvent.SIGNPOST, given, null, words), row -> {});
    events.publishEvent(new ConcernSignposted(concern));
  }

  /** Closes it for a reason. A person does this, never a score and never time. */
  public void close(Worker worker, UUID concern, long version, CloseReason reason, String words) {
    steps.take(
        worker,
        new Step(concern, version, ConcernEvent.CLOSE, Given.reasonCode(), reason.name(), words),
        row -> row.setCloseReason(reason.name()));
    events.publishEvent(new ConcernClosed(concern));
  }

  /** Takes a closed or signposted concern up again. */
  public void reopen(Worker worker, UUID concern, long version, String words) {
    Given given = Given.wordsIf(!words.isBlank());
    steps.take(
        worker,
        new Step(concern, version, ConcernEvent.REOPEN, given, null, words),
        row -> row.setCloseReason(null));
    events.publishEvent(new ConcernReopened(concern));
  }

  /** What the page that opens a case from it says of it, to who may do that. */
  @Transactional(readOnly = true)
  public ConcernLine toHandOver(Worker worker, UUID concern) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    return rows.line(concern);
  }

  /**
   * Called by casework in the transaction that opens the case, for who may triage it. Returns what
   * was told.
   */
  public Concern handOver(Worker worker, UUID concern, long version, UUID caseId) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    steps.take(
        worker,
        new Step(concern, version, ConcernEvent.OPEN_CASE, Given.theCase(), null, ""),
        row -> row.setCaseId(caseId));
    events.publishEvent(new ConcernBecameCase(concern, caseId));
    return rows.open(concern);
  }

  private static ObjectRef ref(UUID concern) {
    return ObjectRef.of("CONCERN", concern);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
