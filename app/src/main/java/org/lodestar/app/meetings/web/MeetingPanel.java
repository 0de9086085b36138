package org.lodestar.app.meetings.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.Person;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.Meetings;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Meetings about people of a case, on the case page. */
@Component
class MeetingPanel implements CasePanel {
  private static final int ORDER = 40;
  private static final int MOST = 5;

  private final Meetings meetings;
  private final MeetingWords words;

  MeetingPanel(Meetings meetings, MeetingWords words) {
    this.meetings = meetings;
    this.words = words;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public List<Panel> panels(CaseFile caseFile, List<Person> people, Worker worker, Page page) {
    if (!worker.mayEver(org.lodestar.app.members.Action.CALL_MEETING) || people.isEmpty()) {
      return List.of();
    }
    List<Line> lines =
        meetings.ofCase(caseFile.id(), MOST).stream().map(each -> line(each, page)).toList();
    return List.of(
        new Panel(
            page.t("meetings.panel.title"),
            null,
            lines.isEmpty()
                ? List.of(new Line(page.t("meetings.panel.none"), null, null, null))
                : lines,
            caseFile.state() == CaseState.OPEN
                ? List.of(
                    new Action(
                        page.t("meetings.panel.call"),
                        Addresses.file(caseFile.id()) + "/meetings/new"))
                : List.of()));
  }

  private Line line(Meeting meeting, Page page) {
    return new Line(
        page.t(
            "meetings.panel.line", words.title(page, meeting), page.dateTime(meeting.startsAt())),
        Addresses.meeting(meeting.id()),
        page.name("meetings.state", meeting.state()),
        words.tone(meeting));
  }
}
