package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.ACTION_MOVE;
import static org.lodestar.app.meetings.store.tables.Tables.AGREED_ACTION;
import static org.lodestar.app.meetings.store.tables.Tables.MEETING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.meetings.AgreedAction;
import org.lodestar.app.meetings.WaitingAction;
import org.lodestar.app.meetings.store.tables.tables.records.AgreedActionRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;

/** Agreed actions, each under its own key, and what became of them. */
@Component
public class ActionRows {
  private final DSLContext sql;
  private final MeetingCells cells;

  ActionRows(DSLContext sql, MeetingCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds an action. */
  public void insert(AgreedAction action) {
    sql.insertInto(AGREED_ACTION)
        .set(AGREED_ACTION.ID, action.id())
        .set(AGREED_ACTION.ITEM, action.item())
        .set(AGREED_ACTION.MEETING, action.meeting())
        .set(AGREED_ACTION.CASE_FILE, action.caseFile())
        .set(AGREED_ACTION.HOST, action.host())
        .set(AGREED_ACTION.ORGANISATION, action.organisation())
        .set(AGREED_ACTION.WORKER, action.worker())
        .set(AGREED_ACTION.DUE, action.due())
        .set(AGREED_ACTION.STATE, action.state().name())
        .set(AGREED_ACTION.CARRIED_FROM, action.carriedFrom())
        .set(AGREED_ACTION.CONTENT, content(action))
        .set(AGREED_ACTION.RECORDED_BY, action.by())
        .set(AGREED_ACTION.RECORDED_AT, Columns.at(action.at()))
        .execute();
  }

  private byte[] content(AgreedAction action) {
    return cells.seal(
        MeetingCells.key(action.id()), AGREED_ACTION.CONTENT, action.id(), action.written());
  }

  /**
   * Changes an action of this version.
   *
   * @throws EditClash when somebody else has
   */
  public void update(AgreedAction action) {
    int changed =
        sql.update(AGREED_ACTION)
            .set(AGREED_ACTION.STATE, action.state().name())
            .set(AGREED_ACTION.CONTENT, content(action))
            .set(AGREED_ACTION.VERSION, action.version() + 1)
            .where(AGREED_ACTION.ID.eq(action.id()))
            .and(AGREED_ACTION.VERSION.eq(action.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Keeps what became of an action, each time. */
  public void moved(
      AgreedAction action, AgreedAction.Event event, String outcome, Worker worker, Instant at) {
    UUID id = Ids.next();
    sql.insertInto(ACTION_MOVE)
        .set(ACTION_MOVE.ID, id)
        .set(ACTION_MOVE.ACTION, action.id())
        .set(ACTION_MOVE.MEETING, action.meeting())
        .set(ACTION_MOVE.CASE_FILE, action.caseFile())
        .set(ACTION_MOVE.EVENT, event.name())
        .set(
            ACTION_MOVE.CONTENT,
            cells.seal(
                MeetingCells.key(action.id()),
                ACTION_MOVE.CONTENT,
                id,
                Written.of("outcome", outcome)))
        .set(ACTION_MOVE.MOVED_BY, worker.id())
        .set(ACTION_MOVE.ORGANISATION, worker.organisation())
        .set(ACTION_MOVE.MOVED_AT, Columns.at(at))
        .execute();
  }

  /** Actions of a meeting that the one who asks may see, the one due first first. */
  public List<AgreedAction> list(UUID meeting) {
    return read(AGREED_ACTION.MEETING.eq(meeting));
  }

  /** One of them. */
  public AgreedAction get(UUID meeting, UUID id) {
    return read(AGREED_ACTION.MEETING.eq(meeting).and(AGREED_ACTION.ID.eq(id))).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Open actions of an organisation that are due within some days: those of a worker, those for
   * which nobody is named, and those that are late, whosoever they are.
   */
  public List<WaitingAction> openFor(UUID worker, UUID organisation, LocalDate today, int days) {
    Condition theirs =
        AGREED_ACTION
            .WORKER
            .isNull()
            .or(AGREED_ACTION.WORKER.eq(worker))
            .or(AGREED_ACTION.DUE.lt(today));
    return open(
        AGREED_ACTION
            .ORGANISATION
            .eq(organisation)
            .and(AGREED_ACTION.DUE.le(today.plusDays(days)))
            .and(theirs));
  }

  /** Open actions of other organisations, from meetings that this one called, due before a day. */
  public List<WaitingAction> lateFor(UUID host, LocalDate before) {
    return open(
        AGREED_ACTION
            .HOST
            .eq(host)
            .and(AGREED_ACTION.ORGANISATION.ne(host))
            .and(AGREED_ACTION.DUE.lt(before)));
  }

  /** What is written in them stays shut. */
  private List<WaitingAction> open(Condition which) {
    return sql.select(AGREED_ACTION.ID, MEETING.ID, MEETING.REFERENCE, AGREED_ACTION.DUE)
        .from(AGREED_ACTION)
        .join(MEETING)
        .on(MEETING.ID.eq(AGREED_ACTION.MEETING))
        .where(AGREED_ACTION.STATE.eq(DSL.inline("OPEN")), which)
        .orderBy(AGREED_ACTION.DUE, AGREED_ACTION.ID)
        .fetch(row -> new WaitingAction(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  private List<AgreedAction> read(Condition which) {
    List<AgreedActionRecord> rows =
        sql.selectFrom(AGREED_ACTION)
            .where(which)
            .orderBy(AGREED_ACTION.DUE, AGREED_ACTION.ID)
            .fetch();
    MeetingCells.Opened opened =
        cells.open(
            rows,
            AGREED_ACTION.ID,
            row -> MeetingCells.key(row.get(AGREED_ACTION.ID)),
            AGREED_ACTION.CONTENT);
    return rows.stream().map(row -> action(row, opened.of(row))).toList();
  }

  private static AgreedAction action(AgreedActionRecord row, Written written) {
    return new AgreedAction(
        row.getId(),
        row.getItem(),
        row.getMeeting(),
        row.getCaseFile(),
        row.getHost(),
        row.getOrganisation(),
        row.getWorker(),
        row.getDue(),
        AgreedAction.State.valueOf(row.getState()),
        row.getCarriedFrom(),
        written,
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        row.getVersion());
  }
}
