package org.lodestar.app.support.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TimelineEntry;
import org.lodestar.app.support.Goal;
import org.lodestar.app.support.PlanAction;
import org.lodestar.app.support.PlanChange;
import org.springframework.stereotype.Component;

/** Draws a support plan. */
@Component
class PlanPageMaker {
  private final Cases cases;
  private final CasePeople people;
  private final Staff staff;
  private final Today today;
  private final CaseAccess access;

  PlanPageMaker(Cases cases, CasePeople people, Staff staff, Today today, CaseAccess access) {
    this.cases = cases;
    this.people = people;
    this.staff = staff;
    this.today = today;
    this.access = access;
  }

  PlanPage page(
      Worker worker, UUID id, UUID person, List<Goal> goals, List<PlanChange> changes, Page page) {
    CaseFile file = cases.head(worker, id);
    Staff.Names names = names(goals, changes, page);
    return new PlanPage(
        file,
        people.head(worker, id, person),
        Addresses.plan(id, person),
        goals.stream().map(goal -> aim(goal, names, page)).toList(),
        changes.stream().map(change -> entry(change, goals, names, page)).toList(),
        access.mayWork(worker, id),
        page.date(today.date()));
  }

  private Staff.Names names(List<Goal> goals, List<PlanChange> changes, Page page) {
    List<UUID> ids =
        Stream.concat(
                goals.stream().flatMap(goal -> goal.actions().stream().map(PlanAction::owner)),
                changes.stream().map(PlanChange::by))
            .filter(java.util.Objects::nonNull)
            .toList();
    return staff.names(page, ids);
  }

  private PlanPage.Aim aim(Goal goal, Staff.Names names, Page page) {
    return new PlanPage.Aim(
        goal.id().toString(),
        goal.answers().text("words"),
        page.t("support.GOAL.whose." + goal.answers().text("whose")),
        page.name("support.GOAL.state", goal.state()),
        goal.state() == Goal.State.REACHED
            ? "done"
            : goal.state() == Goal.State.OPEN ? "new" : "quiet",
        goal.answers().text("note"),
        goal.state() == Goal.State.OPEN,
        goal.actions().stream().map(action -> step(action, names, page)).toList());
  }

  private PlanPage.Step step(PlanAction action, Staff.Names names, Page page) {
    String other = action.answers().text("otherOwner");
    return new PlanPage.Step(
        action.id().toString(),
        action.answers().text("what"),
        other.isEmpty() ? names.of(action.owner()) : other,
        page.date(action.due()),
        state(action, page),
        tone(action),
        action.answers().text("outcome"),
        action.state().isOpen() ? null : page.t("support.action.undo"));
  }

  private String state(PlanAction action, Page page) {
    return late(action)
        ? page.t("support.overdue")
        : page.name("support.action.state", action.state());
  }

  private String tone(PlanAction action) {
    return late(action)
        ? "overdue"
        : switch (action.state()) {
          case TO_DO -> "due";
          case STARTED -> "new";
          case DONE -> "done";
          case NOT_DONE -> "quiet";
        };
  }

  private boolean late(PlanAction action) {
    return action.state().isOpen() && action.due().isBefore(today.date());
  }

  private static TimelineEntry entry(
      PlanChange change, List<Goal> goals, Staff.Names names, Page page) {
    String before = change.before().text(change.action() == null ? "words" : "what");
    return new TimelineEntry(
        page.t("support.change." + change.event()),
        names.of(change.by()),
        change.at(),
        before.isEmpty()
            ? present(goals)
                .getOrDefault(change.action() == null ? change.goal() : change.action(), "")
            : page.t("support.change.before", before));
  }

  private static Map<UUID, String> present(List<Goal> goals) {
    Map<UUID, String> words = new HashMap<>();
    for (Goal goal : goals) {
      words.put(goal.id(), goal.answers().text("words"));
      goal.actions().forEach(action -> words.put(action.id(), action.answers().text("what")));
    }
    return words;
  }
}
