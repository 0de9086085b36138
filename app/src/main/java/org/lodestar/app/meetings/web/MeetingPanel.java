package org.lodestar.app.meetings.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.meetings.ChildClock;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.face.ChildClocks;
import org.lodestar.app.meetings.face.MeetingLists;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Meetings about people of a case, on the case page. */
@Component
class MeetingPanel implements CasePanel {
  private static final int ORDER = 40;
  private static final int MOST = 5;

  private final MeetingLists meetings;
  private final ChildClocks clocks;
  private final MeetingWords words;
  private final MeetingToday today;
  private final CaseAccess access;

  MeetingPanel(
      MeetingLists meetings,
      ChildClocks clocks,
      MeetingWords words,
      MeetingToday today,
      CaseAccess access) {
    this.access = access;
    this.meetings = meetings;
    this.clocks = clocks;
    this.today = today;
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
    boolean works = access.mayWork(worker, caseFile.id());
    List<Line> lines =
        meetings.ofCase(caseFile.id(), MOST).stream().map(each -> line(each, page)).toList();
    List<Panel> panels = new ArrayList<>();
    panels.add(
        new Panel(
            page.t("meetings.panel.title"),
            null,
            lines.isEmpty()
                ? List.of(new Line(page.t("meetings.panel.none"), null, null, null))
                : lines,
            works && caseFile.state() == CaseState.OPEN
                ? List.of(
                    new Action(
                        page.t("meetings.panel.call"),
                        Addresses.file(caseFile.id()) + "/meetings/new"))
                : List.of()));
    List<ChildClock> running = clocks.running(caseFile.id());
    people.stream()
        .filter(Person::treatedAsChild)
        .map(child -> clocks(child, running, works, page))
        .forEach(panels::add);
    return panels;
  }

  /** Who reads the case for some hours reads the days, and has no page on which to change them. */
  private Panel clocks(Person child, List<ChildClock> running, boolean works, Page page) {
    List<Line> lines =
        running.stream()
            .filter(clock -> clock.person().equals(child.id()))
            .map(clock -> line(clock, works, page))
            .toList();
    return new Panel(
        page.t("meetings.clocks.title"),
        child.id(),
        lines,
        works
            ? List.of(
                new Action(
                    page.t("meetings.clocks.open"), Addresses.clocks(child.caseFile(), child.id())))
            : List.of());
  }

  private Line line(ChildClock clock, boolean works, Page page) {
    boolean late = clock.isLate(today.date());
    return new Line(
        page.t("meetings.clocks.line", page.name("meetings.clock", clock.rule())),
        works ? Addresses.clocks(clock.caseFile(), clock.person()) : null,
        page.t(late ? "meetings.clocks.late" : "meetings.clocks.due", page.date(clock.due())),
        late ? "overdue" : "due");
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
