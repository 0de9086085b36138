package org.lodestar.app.notices.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernHappened.ReminderWanted;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.face.NoticeFacts;
import org.lodestar.app.concerns.face.NoticeFacts.Facts;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.notices.NoticeAction;
import org.lodestar.app.notices.Reminder;
import org.lodestar.app.notices.Reminder.Outcome;
import org.lodestar.app.notices.Reminder.State;
import org.lodestar.app.notices.domain.ReminderRules.Known;
import org.lodestar.app.notices.domain.Verdict;
import org.lodestar.app.notices.domain.Why;
import org.lodestar.app.notices.store.ReminderRows;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminders to reporters that a message waits. An officer asks for each; the default is that nobody
 * is contacted.
 */
@Component
@Transactional
public class Reminders {
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** How long a reminder waits before it is asked again whether everything is translated. */
  static final Duration AGAIN = Duration.ofHours(1);

  private final ReminderRows rows;
  private final NoticeFacts concerns;
  private final NoticeRules rules;
  private final PostOffice office;
  private final Audit audit;
  private final Clock clock;

  Reminders(
      ReminderRows rows,
      NoticeFacts concerns,
      NoticeRules rules,
      PostOffice office,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.concerns = concerns;
    this.rules = rules;
    this.office = office;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Whether and how the reporter may be reminded now.
   *
   * @param from hours read out of the safe times; null for none
   */
  public Verdict verdict(
      Worker worker, UUID concern, @Nullable LocalTime from, @Nullable LocalTime to) {
    concerns.require(worker, Action.TRIAGE_CONCERN, concern);
    return judge(concern, from, to);
  }

  Verdict judge(UUID concern, @Nullable LocalTime from, @Nullable LocalTime to) {
    Facts facts = concerns.of(concern);
    return rules
        .reminders()
        .judge(
            new Known(
                concerns.contact(concern).orElse(ReporterContact.none()),
                LocalDate.ofInstant(facts.receivedAt(), LONDON),
                facts.alarm(),
                facts.untranslated(),
                office.reachesReporters(),
                from,
                to,
                LocalDateTime.ofInstant(clock.instant(), LONDON)));
  }

  /** An officer wrote and asked that the reporter be reminded; in the transaction that wrote. */
  void ask(ReminderWanted wanted) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Reminder reminder =
        switch (judge(wanted.concern(), wanted.from(), wanted.to())) {
          case Verdict.ByMail mail ->
              asked(wanted, State.WAITING, mail.first().atZone(LONDON).toInstant(), null, now);
          case Verdict.ByHand hand ->
              asked(wanted, State.BY_HAND, null, hand.why().getFirst(), now);
          case Verdict.Not(Why why) when why == Why.UNTRANSLATED ->
              asked(wanted, State.WAITING, now.plus(AGAIN), why, now);
          case Verdict.Not not -> asked(wanted, State.STOPPED, null, not.why(), now);
        };
    if (rows.add(reminder)) {
      audit.record(
          Entry.of(NoticeAction.REMINDER_ASKED, ObjectRef.of("CONCERN", wanted.concern()))
              .detail(
                  Detail.none()
                      .with("reminder", reminder.id())
                      .with("state", reminder.state())
                      .with("channel", reminder.channel())));
    }
  }

  /** The message's identifier is the reminder's too: sent twice, it reminds once. */
  private Reminder asked(
      ReminderWanted wanted, State state, @Nullable Instant due, @Nullable Why why, Instant now) {
    SafeContactChannel channel =
        concerns
            .contact(wanted.concern())
            .flatMap(ReporterContact::allowed)
            .orElse(SafeContactChannel.MAILBOX);
    return new Reminder(
        wanted.message(),
        wanted.concern(),
        channel,
        state,
        wanted.from(),
        wanted.to(),
        due,
        0,
        why == null ? null : why.name(),
        null,
        Standing.current().member().orElse(null),
        now,
        state == State.STOPPED ? now : null);
  }

  /** Reminders of a concern, newest first. */
  @Transactional(readOnly = true)
  public List<Reminder> of(Worker worker, UUID concern) {
    concerns.require(worker, Action.READ_CONCERN, concern);
    return rows.of(concern);
  }

  /** One that somebody has to see to. */
  @Transactional(readOnly = true)
  public Reminder get(Worker worker, UUID concern, UUID id) {
    concerns.require(worker, Action.TRIAGE_CONCERN, concern);
    return rows.get(concern, id);
  }

  /** How the reporter may be reached, for somebody who is about to remind them. */
  public ReporterContact contact(Worker worker, UUID concern) {
    concerns.require(worker, Action.TRIAGE_CONCERN, concern);
    return concerns.contact(concern).orElse(ReporterContact.none());
  }

  /** Somebody has seen to it. */
  public void settle(Worker worker, UUID concern, UUID id, Outcome outcome) {
    concerns.require(worker, Action.TRIAGE_CONCERN, concern);
    rows.get(concern, id);
    if (rows.settle(id, worker.id(), outcome, clock.instant())) {
      audit.record(
          Entry.of(NoticeAction.REMINDER_SETTLED, ObjectRef.of("CONCERN", concern))
              .purpose(outcome)
              .detail(Detail.none().with("reminder", id)));
    }
  }
}
