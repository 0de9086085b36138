package org.lodestar.app.notices.face;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.face.NoticeFacts;
import org.lodestar.app.notices.NotCarried;
import org.lodestar.app.notices.NoticeAction;
import org.lodestar.app.notices.NoticeWords;
import org.lodestar.app.notices.Reminder;
import org.lodestar.app.notices.Reminder.State;
import org.lodestar.app.notices.domain.Patience;
import org.lodestar.app.notices.domain.Verdict;
import org.lodestar.app.notices.domain.Why;
import org.lodestar.app.notices.store.ReminderRows;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends one reminder to one reporter, after asking the rules once more. The address is opened here
 * and nowhere else on the way. All in one transaction, in which the concern is not changed: an
 * alarm that is raised meanwhile finds the reminder sent or stops it, never half.
 */
@Component
class ReminderSending {
  private final ReminderRows rows;
  private final Reminders reminders;
  private final NoticeFacts concerns;
  private final NoticeWords words;
  private final PostOffice office;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Clock clock;

  ReminderSending(
      ReminderRows rows,
      Reminders reminders,
      NoticeFacts concerns,
      NoticeWords words,
      PostOffice office,
      Audit audit,
      TransactionOperations transactions,
      Clock clock) {
    this.rows = rows;
    this.reminders = reminders;
    this.concerns = concerns;
    this.words = words;
    this.office = office;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  void send(Reminder reminder) {
    transactions.executeWithoutResult(
        status -> {
          if (rows.stillWaits(reminder.id())) {
            decide(reminder);
          }
        });
  }

  private void decide(Reminder reminder) {
    if (reminder.tries() > Patience.MOST) {
      // What broke each time before it could be written down is not tried for ever.
      end(reminder, State.DEAD, Why.NO_MAIL, NoticeAction.REMINDER_DEAD);
      return;
    }
    if (!concerns.has(reminder.concern())) {
      end(reminder, State.STOPPED, Why.NO_WAY, NoticeAction.REMINDER_STOPPED);
      return;
    }
    if (!concerns.of(reminder.concern()).unreadByReporter()) {
      end(reminder, State.STOPPED, Why.READ, NoticeAction.REMINDER_STOPPED);
      return;
    }
    switch (reminders.judge(reminder.concern(), reminder.from(), reminder.to())) {
      case Verdict.Not(Why why) when why == Why.UNTRANSLATED ->
          rows.later(
              reminder.id(), reminder.tries() - 1, why, clock.instant().plus(Reminders.AGAIN));
      case Verdict.Not not ->
          end(reminder, State.STOPPED, not.why(), NoticeAction.REMINDER_STOPPED);
      case Verdict.ByHand hand ->
          end(reminder, State.BY_HAND, hand.why().getFirst(), NoticeAction.REMINDER_STOPPED);
      case Verdict.ByMail mail -> mail(reminder, mail);
    }
  }

  private void mail(Reminder reminder, Verdict.ByMail mail) {
    Instant first = mail.first().atZone(Reminders.LONDON).toInstant();
    if (first.isAfter(clock.instant())) {
      rows.later(reminder.id(), reminder.tries() - 1, null, first);
      return;
    }
    Optional<String> address = concerns.contact(reminder.concern()).map(ReporterContact::address);
    Language language = Language.of(concerns.of(reminder.concern()).language());
    try {
      office.toReporter(
          address.orElseThrow(), words.reminderSubject(language), words.reminderBody(language));
      boolean pretends = office.mode() == PostOffice.Mode.PRETENDS;
      end(reminder, pretends ? State.WOULD_BE_SENT : State.SENT, null, NoticeAction.REMINDER_SENT);
    } catch (NotCarried e) {
      failed(reminder, e.why());
    }
  }

  private void failed(Reminder reminder, NotCarried.Why why) {
    Patience.after(reminder.tries())
        .ifPresentOrElse(
            wait -> {
              rows.later(reminder.id(), reminder.tries(), why, clock.instant().plus(wait));
              trace(NoticeAction.REMINDER_FAILED, reminder, why);
            },
            () -> end(reminder, State.DEAD, why, NoticeAction.REMINDER_DEAD));
  }

  private void end(Reminder reminder, State state, @Nullable Enum<?> why, AuditAction action) {
    rows.end(reminder.id(), state, why, clock.instant());
    trace(action, reminder, why == null ? state : why);
  }

  private void trace(AuditAction action, Reminder reminder, Enum<?> why) {
    audit.record(
        Entry.of(action, ObjectRef.of("CONCERN", reminder.concern()))
            .purpose(why)
            .detail(Detail.none().with("reminder", reminder.id()).with("tries", reminder.tries())));
  }
}
