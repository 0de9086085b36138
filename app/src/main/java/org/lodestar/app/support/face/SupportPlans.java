package org.lodestar.app.support.face;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Person;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.Goal;
import org.lodestar.app.support.PlanAction;
import org.lodestar.app.support.PlanChange;
import org.lodestar.app.support.SupportAction;
import org.lodestar.app.support.domain.ActionMoves;
import org.lodestar.app.support.store.PlanRows;
import org.lodestar.app.support.store.SupportDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Support plans: goals in the person's words, and who does what by when. Each verb insists on role
 * and grant and records itself in the audit.
 */
@Component
@Transactional
public class SupportPlans {
  private final PlanRows rows;
  private final SupportDesk desk;

  SupportPlans(PlanRows rows, SupportDesk desk) {
    this.rows = rows;
    this.desk = desk;
  }

  /** The plan of a person. */
  public List<Goal> get(Worker worker, UUID caseFile, UUID person) {
    Person about = desk.reading(worker, caseFile, person);
    desk.trace(SupportAction.PLAN_VIEWED, about);
    return rows.list(person);
  }

  /** The plan of a person, to be printed. */
  public List<Goal> print(Worker worker, UUID caseFile, UUID person) {
    Person about = desk.reading(worker, caseFile, person);
    desk.trace(SupportAction.PLAN_PRINTED, about);
    return rows.list(person);
  }

  /** What happened to the plan, newest first. */
  public List<PlanChange> changes(Worker worker, UUID caseFile, UUID person) {
    desk.reading(worker, caseFile, person);
    return rows.changes(person);
  }

  /** One goal, for changing it. */
  public Goal goal(Worker worker, UUID caseFile, UUID person, UUID id) {
    desk.trace(SupportAction.PLAN_VIEWED, desk.reading(worker, caseFile, person));
    return rows.goal(person, id);
  }

  /** One step, for changing it. */
  public PlanAction action(Worker worker, UUID caseFile, UUID person, UUID id) {
    desk.trace(SupportAction.PLAN_VIEWED, desk.reading(worker, caseFile, person));
    return rows.action(person, id);
  }

  /** Sets a goal. */
  public UUID set(Worker worker, UUID caseFile, UUID person, Answers answers) {
    Person about = desk.working(worker, caseFile, person);
    Goal goal =
        new Goal(
            Ids.next(),
            caseFile,
            person,
            Goal.State.valueOf(answers.text("state")),
            answers,
            List.of(),
            worker.id(),
            desk.now(),
            0);
    rows.insert(goal);
    happened(worker, about, goal.id(), null, "GOAL_SET", Answers.none());
    desk.trace(SupportAction.GOAL_SET, about);
    desk.tell(worker, about, "support.news.GOAL_SET");
    return goal.id();
  }

  /** Changes a goal. Throws {@link org.lodestar.app.site.EditClash} when it was changed since. */
  public void change(
      Worker worker, UUID caseFile, UUID person, UUID id, Answers answers, long version) {
    Person about = desk.working(worker, caseFile, person);
    Goal before = rows.goal(person, id);
    Goal.State state = Goal.State.valueOf(answers.text("state"));
    rows.update(
        new Goal(
            id, caseFile, person, state, answers, List.of(), before.by(), before.at(), version));
    happened(worker, about, id, null, "GOAL_" + state, before.answers());
    desk.trace(SupportAction.GOAL_CHANGED, about, Detail.none().with("state", state));
    if (state != before.state()) {
      desk.tell(worker, about, "support.news.GOAL_" + state);
    }
  }

  /**
   * Adds a step towards a goal.
   *
   * @throws Refused unless exactly one does it: a colleague or somebody else by name
   */
  public UUID add(Worker worker, UUID caseFile, UUID person, UUID goal, Answers answers) {
    Person about = desk.working(worker, caseFile, person);
    rows.goal(person, goal);
    PlanAction action =
        new PlanAction(
            Ids.next(),
            goal,
            caseFile,
            person,
            PlanAction.State.TO_DO,
            owner(answers),
            answers.day("due").orElseThrow(),
            answers,
            worker.id(),
            desk.now(),
            0);
    rows.insert(action);
    happened(worker, about, goal, action.id(), "ACTION_ADDED", Answers.none());
    desk.trace(SupportAction.PLAN_ACTION_ADDED, about, Detail.none().with("entry", action.id()));
    return action.id();
  }

  private static @Nullable UUID owner(Answers answers) {
    boolean colleague = !answers.text("owner").isEmpty();
    if (colleague == !answers.text("otherOwner").isEmpty()) {
      throw Refused.because("support.rule.owner");
    }
    return colleague ? UUID.fromString(answers.text("owner")) : null;
  }

  /** Changes what is done, by whom and by when. */
  public void changeAction(
      Worker worker, UUID caseFile, UUID person, UUID id, Answers answers, long version) {
    Person about = desk.working(worker, caseFile, person);
    PlanAction before = rows.action(person, id);
    Answers kept = answers.with("outcome", before.answers().text("outcome"));
    rows.update(
        new PlanAction(
            id,
            before.goal(),
            caseFile,
            person,
            before.state(),
            owner(answers),
            answers.day("due").orElseThrow(),
            kept,
            before.by(),
            before.at(),
            version));
    happened(worker, about, before.goal(), id, "ACTION_CHANGED", before.answers());
    desk.trace(SupportAction.PLAN_ACTION_CHANGED, about, Detail.none().with("entry", id));
  }

  /**
   * Starts, finishes, drops or reopens a step.
   *
   * @param outcome what came of it; empty where nothing has
   * @throws Refused where the move leads nowhere from its state
   */
  public void move(
      Worker worker,
      UUID caseFile,
      UUID person,
      UUID id,
      PlanAction.Move move,
      String outcome,
      long version) {
    Person about = desk.working(worker, caseFile, person);
    PlanAction before = rows.action(person, id);
    PlanAction.State state = ActionMoves.TABLE.after(before.state(), move);
    ActionMoves.checkOutcome(state, outcome);
    rows.update(
        new PlanAction(
            id,
            before.goal(),
            caseFile,
            person,
            state,
            before.owner(),
            before.due(),
            before.answers().with("outcome", outcome),
            before.by(),
            before.at(),
            version));
    happened(worker, about, before.goal(), id, "ACTION_" + move, before.answers());
    desk.trace(
        SupportAction.PLAN_ACTION_MOVED, about, Detail.none().with("entry", id).with("move", move));
    desk.tell(worker, about, "support.news.ACTION_" + move);
  }

  private void happened(
      Worker worker, Person about, UUID goal, @Nullable UUID action, String event, Answers before) {
    rows.insert(about.id(), new PlanChange(goal, action, event, before, worker.id(), desk.now()));
  }
}
