package org.lodestar.app.meetings.face;

import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.meetings.AgendaItem;
import org.lodestar.app.meetings.Correction;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingAction;
import org.lodestar.app.meetings.Seat;
import org.lodestar.app.meetings.domain.MinutesMoves;
import org.lodestar.app.meetings.store.AgendaRows;
import org.lodestar.app.meetings.store.CorrectionRows;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody at the table wants to be put right in circulated minutes, and the answer. */
@Component
@Transactional
public class Corrections {
  private final CorrectionRows rows;
  private final AgendaRows agenda;
  private final MeetingRows meetings;
  private final MeetingsDesk desk;

  Corrections(CorrectionRows rows, AgendaRows agenda, MeetingRows meetings, MeetingsDesk desk) {
    this.rows = rows;
    this.agenda = agenda;
    this.meetings = meetings;
    this.desk = desk;
  }

  /** The item in whose minutes something is to be put right. */
  public AgendaItem item(Worker worker, UUID id, UUID item) {
    Seat seat = desk.reading(worker, id);
    AgendaItem found = agenda.get(id, item);
    desk.trace(MeetingAction.MEETING_VIEWED, seat.meeting(), Detail.none().with("item", item));
    return found;
  }

  /** Asks for a correction; the meeting is held meanwhile, so that nobody agrees its minutes. */
  public void ask(Worker worker, UUID id, UUID item, String words) {
    desk.reading(worker, id);
    Meeting meeting = meetings.hold(id);
    MinutesMoves.TABLE.after(meeting.minutes(), MinutesMoves.Event.ASK_CORRECTION);
    agenda.get(id, item);
    rows.insert(
        meeting,
        new Correction(
            Ids.next(),
            item,
            worker.organisation(),
            Correction.State.ASKED,
            Written.of("words", words),
            worker.id(),
            desk.now(),
            null,
            0));
    desk.trace(MeetingAction.CORRECTION_ASKED, meeting, Detail.none().with("item", item));
  }

  /** One that waits for an answer, for the callers. */
  public Correction get(Worker worker, UUID id, UUID correction) {
    Meeting meeting = desk.hosting(worker, id);
    Correction found = rows.get(id, correction);
    Detail item = Detail.none().with("item", found.item());
    desk.trace(MeetingAction.MINUTES_VIEWED, meeting, item);
    return found;
  }

  /**
   * Answers: the minutes were written anew, or why not.
   *
   * @throws Refused when it was answered before
   */
  public void answer(
      Worker worker, UUID id, UUID correction, Correction.State answer, String words) {
    Meeting meeting = desk.hosting(worker, id);
    Correction asked = rows.get(id, correction);
    if (asked.state() != Correction.State.ASKED || answer == Correction.State.ASKED) {
      throw Refused.because("meetings.rule.answered");
    }
    rows.update(
        new Correction(
            asked.id(),
            asked.item(),
            asked.organisation(),
            answer,
            asked.written().with("answer", words),
            asked.askedBy(),
            asked.askedAt(),
            worker.id(),
            asked.version()),
        desk.now());
    desk.trace(
        MeetingAction.CORRECTION_ANSWERED,
        meeting,
        Detail.none().with("item", asked.item()).with("answer", answer));
  }
}
