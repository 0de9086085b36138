package org.lodestar.app.meetings.face;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.ChildClock;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingAction;
import org.lodestar.app.meetings.domain.ChildRules;
import org.lodestar.app.meetings.store.ClockRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the law and its guidance expect by when about a child: a strategy discussion, the first
 * conference after it, an assessment. A clock is met when what it waits for is recorded.
 */
@Component
@Transactional
public class ChildClocks {
  private final ClockRows rows;
  private final CasePeople people;
  private final MeetingsDesk desk;

  ChildClocks(ClockRows rows, CasePeople people, MeetingsDesk desk) {
    this.rows = rows;
    this.people = people;
    this.desk = desk;
  }

  /** All clocks of a child, the one due first first. */
  public List<ChildClock> list(Worker worker, UUID caseFile, UUID person) {
    people.head(worker, caseFile, person);
    viewed(caseFile, person);
    return rows.list(person);
  }

  /** Clocks that run in a case, for whoever sees the case. */
  @Transactional(readOnly = true)
  public List<ChildClock> running(UUID caseFile) {
    return rows.running(caseFile);
  }

  /** Starts a clock on the day from which it counts; doing it twice is harmless. */
  public void start(Worker worker, UUID caseFile, UUID person, ClockRule rule, LocalDate day) {
    desk.calling(worker, caseFile);
    Person child = people.head(worker, caseFile, person);
    ChildRules.checkStart(child.treatedAsChild(), day, desk.today());
    insert(worker, caseFile, person, rule, day);
  }

  private void insert(Worker worker, UUID caseFile, UUID person, ClockRule rule, LocalDate day) {
    ChildClock clock =
        new ChildClock(
            Ids.next(),
            caseFile,
            person,
            rule,
            day,
            ChildRules.deadline(rule, day).due(),
            null,
            null,
            "",
            worker.id(),
            0);
    if (rows.insert(clock, desk.now())) {
      desk.tracePerson(
          MeetingAction.CHILD_CLOCK_STARTED, caseFile, person, Detail.none().with("rule", rule));
      desk.tell(worker, caseFile, person, "meetings.news.clock." + rule);
    }
  }

  /** A clock, for whoever ends it. */
  public ChildClock get(Worker worker, UUID caseFile, UUID person, UUID id) {
    desk.calling(worker, caseFile);
    people.head(worker, caseFile, person);
    viewed(caseFile, person);
    return rows.get(person, id);
  }

  private void viewed(UUID caseFile, UUID person) {
    desk.tracePerson(MeetingAction.CHILD_CLOCKS_VIEWED, caseFile, person, Detail.none());
  }

  /**
   * Ends a clock: what was expected has happened, or it is not needed and why.
   *
   * @param version that was looked at
   */
  public void end(Worker worker, ChildClock shown, Ending ending, long version) {
    ChildClock clock = get(worker, shown.caseFile(), shown.person(), shown.id());
    if (clock.version() != version) {
      throw new EditClash();
    }
    ChildRules.checkEnd(clock, ending.how(), ending.on(), ending.why(), desk.today());
    end(worker, clock, ending);
  }

  /** How and when a clock ends; why, when it is not needed. */
  public record Ending(ChildClock.End how, LocalDate on, String why) {}

  private void end(Worker worker, ChildClock clock, Ending ending) {
    rows.end(clock, ending.how(), ending.on(), ending.why());
    desk.tracePerson(
        MeetingAction.CHILD_CLOCK_ENDED,
        clock.caseFile(),
        clock.person(),
        Detail.none().with("rule", clock.rule()).with("how", ending.how()));
    desk.tell(worker, clock.caseFile(), clock.person(), "meetings.news.clockEnded." + clock.rule());
  }

  /**
   * A strategy discussion was held: its step and its clock are met, and the clock of the conference
   * starts.
   */
  void discussed(Worker worker, Meeting meeting, List<AboutPerson> about, LocalDate on) {
    for (AboutPerson child : about.stream().filter(AboutPerson::child).toList()) {
      List<ChildClock> present = rows.list(child.person());
      present.stream()
          .filter(clock -> clock.rule() == ClockRule.STRATEGY_DISCUSSION && clock.isRunning())
          .filter(clock -> !clock.startedOn().isAfter(on))
          .forEach(clock -> end(worker, clock, new Ending(ChildClock.End.MET, on, "")));
      insert(worker, meeting.caseFile(), child.person(), ClockRule.INITIAL_CHILD_CONFERENCE, on);
      desk.done(worker, meeting.caseFile(), child.person(), StepCode.STRATEGY_DISCUSSION);
    }
  }
}
