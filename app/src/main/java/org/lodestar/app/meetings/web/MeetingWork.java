package org.lodestar.app.meetings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.meetings.ChildClock;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MinutesState;
import org.lodestar.app.meetings.WaitingAction;
import org.lodestar.app.meetings.WaitingCall;
import org.lodestar.app.meetings.face.MeetingWaiting;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** What of meetings waits on the worker's home page, by reference only. */
@Component
class MeetingWork implements FewWorkItems {
  private final MeetingWaiting waiting;
  private final People people;
  private final MeetingToday today;
  private final Words words;

  MeetingWork(MeetingWaiting waiting, People people, MeetingToday today, Words words) {
    this.waiting = waiting;
    this.people = people;
    this.today = today;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    if (!viewer.may(Action.LIST_MEETINGS)) {
      return List.of();
    }
    return Standing.current()
        .member()
        .flatMap(people::find)
        .map(worker -> all(viewer, worker))
        .orElse(List.of());
  }

  private List<WorkItem> all(Viewer viewer, Person worker) {
    List<WorkItem> items = new ArrayList<>();
    waiting.toAnswer(worker.organisation()).forEach(each -> items.add(answer(each)));
    waiting
        .toDo(worker.id(), worker.organisation())
        .forEach(each -> items.add(action("meetings.work.action", each)));
    if (viewer.may(Action.CALL_MEETING)) {
      items.addAll(ofCaller(worker.id(), worker.organisation()));
    }
    return items;
  }

  private List<WorkItem> ofCaller(UUID worker, UUID organisation) {
    List<WorkItem> items = new ArrayList<>();
    waiting.toMinute(worker).forEach(each -> items.add(minutes(each)));
    waiting.late(organisation).forEach(each -> items.add(action("meetings.work.late", each)));
    items.addAll(clocks(waiting.clocks(worker)));
    return items;
  }

  private List<WorkItem> clocks(List<ChildClock> clocks) {
    Map<UUID, String> references =
        waiting.caseReferences(clocks.stream().map(ChildClock::caseFile).toList());
    return clocks.stream()
        .map(each -> clock(each, references.getOrDefault(each.caseFile(), "")))
        .toList();
  }

  private WorkItem answer(WaitingCall call) {
    return new WorkItem(
        Kind.NEW,
        say(call.urgent() ? "meetings.work.urgent" : "meetings.work.answer", call.reference()),
        Addresses.meeting(call.meeting()),
        null);
  }

  private WorkItem minutes(Meeting meeting) {
    boolean draft = meeting.minutes() == MinutesState.DRAFT;
    return new WorkItem(
        Kind.DUE,
        say(draft ? "meetings.work.minutes" : "meetings.work.agree", meeting.reference()),
        Addresses.minutes(meeting.id()),
        null);
  }

  private WorkItem action(String key, WaitingAction action) {
    return dated(
        action.due(),
        say(key, action.reference()),
        Addresses.meeting(action.meeting()) + "/actions/" + action.action());
  }

  private WorkItem clock(ChildClock clock, String reference) {
    return dated(
        clock.due(),
        say("meetings.work.clock", say("meetings.clock." + clock.rule()), reference),
        Addresses.clocks(clock.caseFile(), clock.person()));
  }

  private WorkItem dated(LocalDate due, String label, String href) {
    Kind kind = due.isBefore(today.date()) ? Kind.OVERDUE : Kind.DUE;
    return new WorkItem(kind, label, href, MeetingToday.end(due));
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
