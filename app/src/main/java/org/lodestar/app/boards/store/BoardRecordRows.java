package org.lodestar.app.boards.store;

import static org.lodestar.app.boards.store.tables.Tables.BOARD_ACTION;
import static org.lodestar.app.boards.store.tables.Tables.BOARD_DECISION;
import static org.lodestar.app.boards.store.tables.Tables.BOARD_MEETING;
import static org.lodestar.app.boards.store.tables.Tables.DAY_MOVED;
import static org.lodestar.app.boards.store.tables.Tables.DECLARATION;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardAction.Course;
import org.lodestar.app.boards.BoardAction.PlanLink;
import org.lodestar.app.boards.BoardAction.Raised;
import org.lodestar.app.boards.BoardDecision;
import org.lodestar.app.boards.BoardDecision.Votes;
import org.lodestar.app.boards.Declaration;
import org.lodestar.app.boards.store.tables.tables.records.BoardDecisionRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.strategy.DayMove;
import org.lodestar.app.strategy.MovedDay;
import org.springframework.stereotype.Component;

/** What meetings of boards left behind: interests, decisions, actions. */
@Component
public class BoardRecordRows {
  private final DSLContext sql;

  BoardRecordRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Interests that were declared in a meeting. */
  public List<Declaration> declarations(UUID meeting) {
    return sql.selectFrom(DECLARATION)
        .where(DECLARATION.MEETING.eq(meeting))
        .orderBy(DECLARATION.ID)
        .fetch(
            row ->
                new Declaration(
                    row.getId(),
                    row.getMeeting(),
                    row.getMembership(),
                    row.getItem(),
                    row.getInterest(),
                    Declaration.Done.valueOf(row.getDone())));
  }

  /** Keeps a new one; keeping the same one again changes nothing. */
  public void insert(Declaration added) {
    sql.insertInto(DECLARATION)
        .set(DECLARATION.ID, added.id())
        .set(DECLARATION.MEETING, added.meeting())
        .set(DECLARATION.MEMBERSHIP, added.membership())
        .set(DECLARATION.ITEM, added.item())
        .set(DECLARATION.INTEREST, added.interest())
        .set(DECLARATION.DONE, added.done().name())
        .onConflictDoNothing()
        .execute();
  }

  /** Decisions of all meetings of a board, the first first. */
  public List<BoardDecision> decisions(UUID body) {
    return sql.selectFrom(BOARD_DECISION)
        .where(
            BOARD_DECISION.MEETING.in(
                DSL.select(BOARD_MEETING.ID)
                    .from(BOARD_MEETING)
                    .where(BOARD_MEETING.BODY.eq(body))))
        .orderBy(BOARD_DECISION.RECORDED_AT, BOARD_DECISION.ID)
        .fetch(BoardRecordRows::decision);
  }

  private static BoardDecision decision(BoardDecisionRecord row) {
    return new BoardDecision(
        row.getId(),
        row.getMeeting(),
        row.getItem(),
        row.getWords(),
        row.getVotesFor() == null
            ? null
            : new Votes(row.getVotesFor(), row.getVotesAgainst(), row.getAbstained()),
        row.getConfirms(),
        row.getRecordedBy(),
        row.getRecordedAt().toInstant());
  }

  /** Keeps a new one; keeping the same one again changes nothing. */
  public void insert(BoardDecision added) {
    Votes votes = added.votes();
    int rows =
        sql.insertInto(BOARD_DECISION)
            .set(BOARD_DECISION.ID, added.id())
            .set(BOARD_DECISION.MEETING, added.meeting())
            .set(BOARD_DECISION.ITEM, added.item())
            .set(BOARD_DECISION.WORDS, added.words())
            .set(BOARD_DECISION.VOTES_FOR, votes == null ? null : votes.inFavour())
            .set(BOARD_DECISION.VOTES_AGAINST, votes == null ? null : votes.against())
            .set(BOARD_DECISION.ABSTAINED, votes == null ? null : votes.abstained())
            .set(BOARD_DECISION.CONFIRMS, added.confirms())
            .set(BOARD_DECISION.RECORDED_BY, added.by())
            .set(BOARD_DECISION.RECORDED_AT, added.at().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute();
    if (rows == 0 && !sql.fetchExists(BOARD_DECISION, BOARD_DECISION.ID.eq(added.id()))) {
      throw new EditClash();
    }
  }

  /** Actions of a board: open ones first, by their day. */
  public List<BoardAction> actions(UUID body) {
    return list(BOARD_ACTION.BODY.eq(body));
  }

  /** Actions of all boards. */
  public List<BoardAction> actions() {
    return list(DSL.noCondition());
  }

  /** One of them. */
  public Optional<BoardAction> action(UUID body, UUID id) {
    return list(BOARD_ACTION.BODY.eq(body).and(BOARD_ACTION.ID.eq(id))).stream().findFirst();
  }

  private List<BoardAction> list(Condition which) {
    List<Record> rows =
        List.copyOf(
            sql.select(BOARD_ACTION.fields())
                .select(BOARD_MEETING.HELD_ON)
                .from(BOARD_ACTION)
                .join(BOARD_MEETING)
                .on(BOARD_MEETING.ID.eq(BOARD_ACTION.MEETING))
                .where(which)
                .orderBy(BOARD_ACTION.STATE.eq("OPEN").desc(), BOARD_ACTION.DUE, BOARD_ACTION.ID)
                .fetch());
    Map<UUID, List<DayMove>> moves =
        moves(rows.stream().map(row -> row.get(BOARD_ACTION.ID)).toList());
    return rows.stream()
        .map(row -> action(row, moves.getOrDefault(row.get(BOARD_ACTION.ID), List.of())))
        .toList();
  }

  private Map<UUID, List<DayMove>> moves(Collection<UUID> actions) {
    return sql
        .selectFrom(DAY_MOVED)
        .where(DAY_MOVED.ACTION.in(actions))
        .orderBy(DAY_MOVED.AT, DAY_MOVED.ID)
        .fetch(
            row ->
                new DayMove(
                    row.getAction(),
                    row.getAt().toInstant(),
                    row.getFromDay(),
                    row.getToDay(),
                    row.getReason()))
        .stream()
        .collect(Collectors.groupingBy(DayMove::action));
  }

  /** Keeps that its day became another one. */
  public void insert(DayMove moved, UUID by) {
    sql.insertInto(DAY_MOVED)
        .set(DAY_MOVED.ID, Ids.next())
        .set(DAY_MOVED.ACTION, moved.action())
        .set(DAY_MOVED.AT, moved.at().atOffset(ZoneOffset.UTC))
        .set(DAY_MOVED.BY_WORKER, by)
        .set(DAY_MOVED.FROM_DAY, moved.from())
        .set(DAY_MOVED.TO_DAY, moved.to())
        .set(DAY_MOVED.REASON, moved.reason())
        .execute();
  }

  private static BoardAction action(Record row, List<DayMove> moves) {
    return new BoardAction(
        row.get(BOARD_ACTION.ID),
        new Raised(
            row.get(BOARD_ACTION.BODY),
            row.get(BOARD_ACTION.MEETING),
            row.get(BOARD_ACTION.ITEM),
            row.get(BOARD_MEETING.HELD_ON)),
        new BoardAction.Content(
            row.get(BOARD_ACTION.WHAT),
            row.get(BOARD_ACTION.OWNER_POST),
            row.get(BOARD_ACTION.OWNER_WORKER),
            row.get(BOARD_ACTION.DUE)),
        new Course(
            BoardAction.State.valueOf(row.get(BOARD_ACTION.STATE)),
            row.get(BOARD_ACTION.RESULT),
            row.get(BOARD_ACTION.CLOSED_ON),
            link(row),
            MovedDay.of(moves, row.get(BOARD_ACTION.DUE)).orElse(null)),
        row.get(BOARD_ACTION.VERSION));
  }

  private static @Nullable PlanLink link(Record row) {
    UUID planned = row.get(BOARD_ACTION.PLAN_ACTION);
    return planned == null ? null : PlanLink.to(planned);
  }

  /** Keeps a new one; keeping the same one again changes nothing. */
  public void insert(BoardAction added) {
    sql.insertInto(BOARD_ACTION)
        .set(BOARD_ACTION.ID, added.id())
        .set(BOARD_ACTION.BODY, added.raised().body())
        .set(BOARD_ACTION.MEETING, added.raised().meeting())
        .set(BOARD_ACTION.ITEM, added.raised().item())
        .set(BOARD_ACTION.WHAT, added.content().what())
        .set(BOARD_ACTION.OWNER_POST, added.content().post())
        .set(BOARD_ACTION.OWNER_WORKER, added.content().worker())
        .set(BOARD_ACTION.DUE, added.content().due())
        .set(BOARD_ACTION.STATE, BoardAction.State.OPEN.name())
        .onConflictDoNothing()
        .execute();
  }

  /** Changes who does it until when and how it goes on, if nobody else has since. */
  public void update(BoardAction changed) {
    PlanLink plan = changed.course().plan();
    int rows =
        sql.update(BOARD_ACTION)
            .set(BOARD_ACTION.OWNER_POST, changed.content().post())
            .set(BOARD_ACTION.OWNER_WORKER, changed.content().worker())
            .set(BOARD_ACTION.DUE, changed.content().due())
            .set(BOARD_ACTION.STATE, changed.course().state().name())
            .set(BOARD_ACTION.RESULT, changed.course().result())
            .set(BOARD_ACTION.CLOSED_ON, changed.course().closedOn())
            .set(BOARD_ACTION.PLAN_ACTION, plan == null ? null : plan.action())
            .set(BOARD_ACTION.VERSION, changed.version() + 1)
            .where(BOARD_ACTION.ID.eq(changed.id()), BOARD_ACTION.VERSION.eq(changed.version()))
            .execute();
    if (rows == 0) {
      throw new EditClash();
    }
  }
}
