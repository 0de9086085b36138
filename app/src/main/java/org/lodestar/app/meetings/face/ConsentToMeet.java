package org.lodestar.app.meetings.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.members.Worker;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;

/** Meetings on the ground that those whom they are about have said yes. A child is not asked. */
@Component
class ConsentToMeet {
  /** What an adult says yes to before others meet about them on that ground. */
  static final ConsentKind KIND = ConsentKind.SHARING_WITH_PARTNERS;

  private final MeetingRows rows;
  private final CaseConsents consents;

  ConsentToMeet(MeetingRows rows, CaseConsents consents) {
    this.rows = rows;
    this.consents = consents;
  }

  /**
   * Insists that each adult has said yes, where a meeting rests on it, and holds it. To be asked
   * before the meeting is locked: taking a yes back goes from the person to the meeting, too.
   */
  void insist(Worker worker, UUID caseFile, MeetingBasis basis, List<AboutPerson> about) {
    if (basis == MeetingBasis.PLANNING_WITH_THE_PERSON) {
      about.stream()
          .filter(each -> !each.child())
          .map(AboutPerson::person)
          .sorted()
          .forEach(person -> consents.insistOn(worker, caseFile, person, KIND));
    }
  }

  /** As the other, about those for whom a meeting was called. */
  void insist(Worker worker, UUID id, MeetingBasis basis) {
    Meeting meeting = rows.get(id);
    insist(worker, meeting.caseFile(), basis, rows.about(meeting));
  }

  /** As the other, on the ground on which a meeting was called. */
  void insist(Worker worker, UUID id) {
    insist(worker, id, rows.get(id).basis());
  }
}
