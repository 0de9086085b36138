package org.lodestar.app.notices.face;

import org.lodestar.app.concerns.ConcernHappened;
import org.lodestar.app.concerns.ConcernHappened.AcknowledgementOverdue;
import org.lodestar.app.concerns.ConcernHappened.ConcernRaised;
import org.lodestar.app.concerns.ConcernHappened.HandOverDeclined;
import org.lodestar.app.concerns.ConcernHappened.HolderOverdue;
import org.lodestar.app.concerns.ConcernHappened.ReminderWanted;
import org.lodestar.app.concerns.ConcernHappened.ReporterAnswered;
import org.lodestar.app.concerns.ConcernHappened.ReporterNoLongerSafe;
import org.lodestar.app.concerns.ConcernHappened.TriageOverdue;
import org.lodestar.app.notices.store.HappeningRows;
import org.lodestar.app.notices.store.HappeningRows.Kind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down, in the very transaction in which it happens, what somebody may have to be called to.
 * So nothing is called out that did not happen, and nothing that happened is forgotten.
 */
@Component
class Outbox {
  private final HappeningRows happenings;
  private final Reminders reminders;

  Outbox(HappeningRows happenings, Reminders reminders) {
    this.happenings = happenings;
    this.reminders = reminders;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ConcernHappened happened) {
    switch (happened) {
      case ConcernRaised raised -> happenings.add(Kind.RAISED, raised.concern());
      case ReporterNoLongerSafe alarm -> happenings.add(Kind.ALARM, alarm.concern());
      case AcknowledgementOverdue overdue -> happenings.add(Kind.OVERDUE, overdue.concern());
      case TriageOverdue overdue -> happenings.add(Kind.OVERDUE, overdue.concern());
      case HolderOverdue overdue -> happenings.add(Kind.OVERDUE, overdue.concern());
      case HandOverDeclined declined when declined.urgent() ->
          happenings.add(Kind.OVERDUE, declined.concern());
      case ReporterAnswered answered -> happenings.add(Kind.ANSWERED, answered.concern());
      case ReminderWanted wanted -> reminders.ask(wanted);
      default -> {
        // Nobody is called to the rest.
      }
    }
  }
}
