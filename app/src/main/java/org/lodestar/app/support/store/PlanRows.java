package org.lodestar.app.support.store;

import static org.lodestar.app.support.store.tables.Tables.GOAL;
import static org.lodestar.app.support.store.tables.Tables.PLAN_ACTION;
import static org.lodestar.app.support.store.tables.Tables.PLAN_CHANGE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.Goal;
import org.lodestar.app.support.PlanAction;
import org.lodestar.app.support.PlanChange;
import org.lodestar.app.support.store.tables.tables.records.GoalRecord;
import org.lodestar.app.support.store.tables.tables.records.PlanActionRecord;
import org.lodestar.app.support.store.tables.tables.records.PlanChangeRecord;
import org.springframework.stereotype.Component;

/** Goals, the steps towards them, and what happened to both. */
@Component
public class PlanRows {
  private static final List<String> OPEN =
      Arrays.stream(PlanAction.State.values())
          .filter(PlanAction.State::isOpen)
          .map(Enum::name)
          .toList();

  private final DSLContext sql;
  private final Cells cells;

  PlanRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds a goal. */
  public void insert(Goal goal) {
    sql.insertInto(GOAL)
        .set(GOAL.ID, goal.id())
        .set(GOAL.CASE_FILE, goal.caseFile())
        .set(GOAL.PERSON, goal.person())
        .set(GOAL.STATE, goal.state().name())
        .set(GOAL.CONTENT, sealed(goal.person(), goal.id(), goal.answers()))
        .set(GOAL.SET_BY, goal.by())
        .set(GOAL.SET_AT, Columns.at(goal.at()))
        .execute();
  }

  private byte[] sealed(UUID person, UUID goal, Answers answers) {
    return cells.seal(Cells.person(person), GOAL.CONTENT, goal, answers);
  }

  /** Changes a goal of this version. Throws {@link EditClash} when it has another. */
  public void update(Goal goal) {
    mustChange(
        sql.update(GOAL)
            .set(GOAL.STATE, goal.state().name())
            .set(GOAL.CONTENT, sealed(goal.person(), goal.id(), goal.answers()))
            .set(GOAL.VERSION, goal.version() + 1)
            .where(GOAL.ID.eq(goal.id()), GOAL.VERSION.eq(goal.version()))
            .execute());
  }

  /** Adds a step. */
  public void insert(PlanAction action) {
    sql.insertInto(PLAN_ACTION)
        .set(PLAN_ACTION.ID, action.id())
        .set(PLAN_ACTION.GOAL, action.goal())
        .set(PLAN_ACTION.CASE_FILE, action.caseFile())
        .set(PLAN_ACTION.PERSON, action.person())
        .set(PLAN_ACTION.STATE, action.state().name())
        .set(PLAN_ACTION.OWNER, action.owner())
        .set(PLAN_ACTION.DUE, action.due())
        .set(PLAN_ACTION.CONTENT, sealed(action))
        .set(PLAN_ACTION.WRITTEN_BY, action.by())
        .set(PLAN_ACTION.WRITTEN_AT, Columns.at(action.at()))
        .execute();
  }

  private byte[] sealed(PlanAction action) {
    return cells.seal(
        Cells.person(action.person()), PLAN_ACTION.CONTENT, action.id(), action.answers());
  }

  /** Changes a step of this version. Throws {@link EditClash} when it has another. */
  public void update(PlanAction action) {
    mustChange(
        sql.update(PLAN_ACTION)
            .set(PLAN_ACTION.STATE, action.state().name())
            .set(PLAN_ACTION.OWNER, action.owner())
            .set(PLAN_ACTION.DUE, action.due())
            .set(PLAN_ACTION.CONTENT, sealed(action))
            .set(PLAN_ACTION.VERSION, action.version() + 1)
            .where(PLAN_ACTION.ID.eq(action.id()), PLAN_ACTION.VERSION.eq(action.version()))
            .execute());
  }

  private static void mustChange(int rows) {
    if (rows == 0) {
      throw new EditClash();
    }
  }

  /** Keeps what happened. */
  public void insert(UUID person, PlanChange change) {
    UUID id = Ids.next();
    sql.insertInto(PLAN_CHANGE)
        .set(PLAN_CHANGE.ID, id)
        .set(PLAN_CHANGE.PERSON, person)
        .set(PLAN_CHANGE.GOAL, change.goal())
        .set(PLAN_CHANGE.ACTION, change.action())
        .set(PLAN_CHANGE.EVENT, change.event())
        .set(
            PLAN_CHANGE.BEFORE,
            cells.seal(Cells.person(person), PLAN_CHANGE.BEFORE, id, change.before()))
        .set(PLAN_CHANGE.CHANGED_BY, change.by())
        .set(PLAN_CHANGE.CHANGED_AT, Columns.at(change.at()))
        .execute();
  }

  /** The plan of a person: goals with their steps, in the order in which they were set. */
  public List<Goal> list(UUID person) {
    List<GoalRecord> rows =
        sql.selectFrom(GOAL).where(GOAL.PERSON.eq(person)).orderBy(GOAL.SET_AT, GOAL.ID).fetch();
    Cells.Opened opened =
        cells.open(rows, GOAL.ID, row -> Cells.person(row.get(GOAL.PERSON)), GOAL.CONTENT);
    Map<UUID, List<PlanAction>> actions =
        actions(person).stream().collect(Collectors.groupingBy(PlanAction::goal));
    return rows.stream()
        .map(row -> goal(row, opened, actions.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  /** How far a plan is: goals aimed at, steps still to be done, those whose day has passed. */
  public record Standing(long goals, long actions, long late) {}

  /** How far the plan of a person is on a day. */
  public Standing standing(UUID person, LocalDate today) {
    Condition open = PLAN_ACTION.STATE.in(OPEN);
    return sql.select(
            DSL.count().filterWhere(open), DSL.count().filterWhere(open, PLAN_ACTION.DUE.lt(today)))
        .from(PLAN_ACTION)
        .where(PLAN_ACTION.PERSON.eq(person))
        .fetchSingle(row -> new Standing(goals(person), row.value1(), row.value2()));
  }

  private int goals(UUID person) {
    return sql.fetchCount(GOAL, GOAL.PERSON.eq(person), GOAL.STATE.eq(Goal.State.OPEN.name()));
  }

  /** One goal of a person. */
  public Goal goal(UUID person, UUID id) {
    return list(person).stream()
        .filter(goal -> goal.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** One step of a person's plan. */
  public PlanAction action(UUID person, UUID id) {
    return actions(person).stream()
        .filter(action -> action.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private List<PlanAction> actions(UUID person) {
    return read(PLAN_ACTION.PERSON.eq(person), 0, Integer.MAX_VALUE);
  }

  /** Open steps that a worker has to do, or has to see to, due on one of these days. */
  public List<PlanAction> due(Whose whose, LocalDate from, LocalDate to, int offset, int limit) {
    return read(waiting(whose, from, to), offset, limit);
  }

  /** How many there are. */
  public int countDue(Whose whose, LocalDate from, LocalDate to) {
    return sql.fetchCount(PLAN_ACTION, waiting(whose, from, to));
  }

  private static Condition waiting(Whose whose, LocalDate from, LocalDate to) {
    Condition own =
        whose
            .does(PLAN_ACTION.OWNER, PLAN_ACTION.CASE_FILE)
            .or(
                PLAN_ACTION
                    .OWNER
                    .isNull()
                    .and(whose.does(PLAN_ACTION.WRITTEN_BY, PLAN_ACTION.CASE_FILE)));
    return own.and(PLAN_ACTION.STATE.in(OPEN)).and(PLAN_ACTION.DUE.between(from, to));
  }

  private List<PlanAction> read(Condition which, int offset, int limit) {
    List<PlanActionRecord> rows =
        sql.selectFrom(PLAN_ACTION)
            .where(which)
            .orderBy(PLAN_ACTION.DUE, PLAN_ACTION.ID)
            .offset(offset)
            .limit(limit)
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            PLAN_ACTION.ID,
            row -> Cells.person(row.get(PLAN_ACTION.PERSON)),
            PLAN_ACTION.CONTENT);
    return rows.stream().map(row -> action(row, opened)).toList();
  }

  /** What happened to a plan, newest first. */
  public List<PlanChange> changes(UUID person) {
    List<PlanChangeRecord> rows =
        sql.selectFrom(PLAN_CHANGE)
            .where(PLAN_CHANGE.PERSON.eq(person))
            .orderBy(PLAN_CHANGE.CHANGED_AT.desc(), PLAN_CHANGE.ID.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            PLAN_CHANGE.ID,
            row -> Cells.person(row.get(PLAN_CHANGE.PERSON)),
            PLAN_CHANGE.BEFORE);
    return rows.stream()
        .map(
            row ->
                new PlanChange(
                    row.getGoal(),
                    row.getAction(),
                    row.getEvent(),
                    opened.answers(row),
                    row.getChangedBy(),
                    row.getChangedAt().toInstant()))
        .toList();
  }

  /** Deletes the plan of a person who was added in error. */
  public void delete(UUID person) {
    sql.deleteFrom(PLAN_CHANGE).where(PLAN_CHANGE.PERSON.eq(person)).execute();
    sql.deleteFrom(PLAN_ACTION).where(PLAN_ACTION.PERSON.eq(person)).execute();
    sql.deleteFrom(GOAL).where(GOAL.PERSON.eq(person)).execute();
  }

  private static Goal goal(GoalRecord row, Cells.Opened opened, List<PlanAction> actions) {
    return new Goal(
        row.getId(),
        row.getCaseFile(),
        row.getPerson(),
        Goal.State.valueOf(row.getState()),
        opened.answers(row),
        actions,
        row.getSetBy(),
        row.getSetAt().toInstant(),
        row.getVersion());
  }

  private static PlanAction action(PlanActionRecord row, Cells.Opened opened) {
    return new PlanAction(
        row.getId(),
        row.getGoal(),
        row.getCaseFile(),
        row.getPerson(),
        PlanAction.State.valueOf(row.getState()),
        row.getOwner(),
        row.getDue(),
        opened.answers(row),
        row.getWrittenBy(),
        row.getWrittenAt().toInstant(),
        row.getVersion());
  }
}
