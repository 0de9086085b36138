package org.lodestar.app.boards.store;

import static org.lodestar.app.boards.store.tables.Tables.AGENDA_ITEM;
import static org.lodestar.app.boards.store.tables.Tables.BOARD_ACTION;
import static org.lodestar.app.boards.store.tables.Tables.BOARD_DECISION;
import static org.lodestar.app.boards.store.tables.Tables.BOARD_MEETING;
import static org.lodestar.app.boards.store.tables.Tables.DAY_MOVED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.strategy.KeptWords;
import org.lodestar.app.strategy.KeptWords.Kind;
import org.springframework.stereotype.Component;

/** Words of meetings, and how they are destroyed. */
@Component
public class BoardWordRows {
  private final DSLContext sql;

  BoardWordRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Which board met when. */
  public record Met(UUID body, LocalDate day) {}

  /** A meeting, whichever board's it is. */
  public Optional<Met> meeting(UUID id) {
    return sql.selectFrom(BOARD_MEETING)
        .where(BOARD_MEETING.ID.eq(id))
        .fetchOptional(row -> new Met(row.getBody(), row.getHeldOn()));
  }

  /** All words of a meeting: why it was called off, its agenda, then what came of it. */
  public List<KeptWords> list(UUID meeting) {
    List<KeptWords> all = new ArrayList<>();
    sql.selectFrom(BOARD_MEETING)
        .where(BOARD_MEETING.ID.eq(meeting), BOARD_MEETING.REASON.ne(""))
        .forEach(
            row -> all.add(new KeptWords(row.getId(), Kind.CANCELLED, List.of(row.getReason()))));
    sql.selectFrom(AGENDA_ITEM)
        .where(AGENDA_ITEM.MEETING.eq(meeting))
        .orderBy(AGENDA_ITEM.PLACE, AGENDA_ITEM.ID)
        .forEach(
            row ->
                all.add(
                    new KeptWords(
                        row.getId(),
                        Kind.ITEM,
                        List.of(
                            row.getTitle(),
                            row.getBrings(),
                            row.getPaperTitle(),
                            row.getPaperLink(),
                            row.getPaperWords(),
                            row.getMinutes()))));
    sql.selectFrom(BOARD_DECISION)
        .where(BOARD_DECISION.MEETING.eq(meeting))
        .orderBy(BOARD_DECISION.RECORDED_AT, BOARD_DECISION.ID)
        .forEach(
            row -> all.add(new KeptWords(row.getId(), Kind.DECISION, List.of(row.getWords()))));
    sql.selectFrom(BOARD_ACTION)
        .where(BOARD_ACTION.MEETING.eq(meeting))
        .orderBy(BOARD_ACTION.DUE, BOARD_ACTION.ID)
        .forEach(
            row ->
                all.add(
                    new KeptWords(row.getId(), Kind.ASK, List.of(row.getWhat(), row.getResult()))));
    sql.selectFrom(DAY_MOVED)
        .where(ofMeeting(meeting))
        .orderBy(DAY_MOVED.AT, DAY_MOVED.ID)
        .forEach(row -> all.add(new KeptWords(row.getId(), Kind.MOVED, List.of(row.getReason()))));
    return all;
  }

  private static Condition ofMeeting(UUID meeting) {
    return DAY_MOVED.ACTION.in(
        DSL.select(BOARD_ACTION.ID).from(BOARD_ACTION).where(BOARD_ACTION.MEETING.eq(meeting)));
  }

  /**
   * Destroys some of them. Whoever was writing minutes meanwhile is told that they changed.
   *
   * @param instead what stands in their place
   */
  public void takeOut(UUID meeting, Set<UUID> rows, String instead, UUID taking) {
    sql.update(AGENDA_ITEM)
        .set(AGENDA_ITEM.TITLE, instead)
        .set(AGENDA_ITEM.BRINGS, "")
        .set(AGENDA_ITEM.PAPER_TITLE, "")
        .set(AGENDA_ITEM.PAPER_LINK, "")
        .set(AGENDA_ITEM.PAPER_WORDS, "")
        .set(AGENDA_ITEM.MINUTES, "")
        .set(AGENDA_ITEM.TAKEN_OUT, taking)
        .set(AGENDA_ITEM.VERSION, AGENDA_ITEM.VERSION.plus(1))
        .where(AGENDA_ITEM.ID.in(rows), AGENDA_ITEM.MEETING.eq(meeting))
        .execute();
    sql.update(BOARD_DECISION)
        .set(BOARD_DECISION.WORDS, instead)
        .set(BOARD_DECISION.TAKEN_OUT, taking)
        .where(BOARD_DECISION.ID.in(rows), BOARD_DECISION.MEETING.eq(meeting))
        .and(BOARD_DECISION.TAKEN_OUT.isNull())
        .execute();
    sql.update(BOARD_ACTION)
        .set(BOARD_ACTION.WHAT, instead)
        .set(
            BOARD_ACTION.RESULT,
            DSL.when(BOARD_ACTION.RESULT.ne(""), DSL.val(instead)).otherwise(BOARD_ACTION.RESULT))
        .set(BOARD_ACTION.TAKEN_OUT, taking)
        .set(BOARD_ACTION.VERSION, BOARD_ACTION.VERSION.plus(1))
        .where(BOARD_ACTION.ID.in(rows), BOARD_ACTION.MEETING.eq(meeting))
        .execute();
    sql.update(DAY_MOVED)
        .set(DAY_MOVED.REASON, instead)
        .set(DAY_MOVED.TAKEN_OUT, taking)
        .where(DAY_MOVED.ID.in(rows), ofMeeting(meeting), DAY_MOVED.TAKEN_OUT.isNull())
        .execute();
    sql.update(BOARD_MEETING)
        .set(BOARD_MEETING.REASON, instead)
        .set(BOARD_MEETING.TAKEN_OUT, taking)
        .where(BOARD_MEETING.ID.in(rows), BOARD_MEETING.ID.eq(meeting))
        .and(BOARD_MEETING.STATE.eq(MeetingState.CANCELLED.name()))
        .execute();
    sql.update(BOARD_MEETING)
        .set(BOARD_MEETING.VERSION, BOARD_MEETING.VERSION.plus(1))
        .where(BOARD_MEETING.ID.eq(meeting))
        .and(BOARD_MEETING.STATE.ne(MeetingState.MINUTES_AGREED.name()))
        .execute();
  }
}
