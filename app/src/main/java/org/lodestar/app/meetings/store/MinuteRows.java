package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.DECISION;
import static org.lodestar.app.meetings.store.tables.Tables.MINUTE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingDecision;
import org.lodestar.app.meetings.Minute;
import org.lodestar.app.meetings.store.tables.tables.records.DecisionRecord;
import org.lodestar.app.meetings.store.tables.tables.records.MinuteRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;

/** Minutes and decisions, each under the key of its item. */
@Component
public class MinuteRows {
  private final DSLContext sql;
  private final MeetingCells cells;

  MinuteRows(DSLContext sql, MeetingCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /**
   * Writes an item's minutes anew, or adds to them.
   *
   * @throws EditClash when somebody else has written this version
   */
  public void insert(Meeting meeting, Minute minute) {
    byte[] content =
        cells.seal(
            MeetingCells.key(minute.item()),
            MINUTE.CONTENT,
            minute.id(),
            Written.of("words", minute.words().text()));
    int inserted =
        sql.insertInto(MINUTE)
            .set(MINUTE.ID, minute.id())
            .set(MINUTE.ITEM, minute.item())
            .set(MINUTE.MEETING, meeting.id())
            .set(MINUTE.CIRCULATION, meeting.keys().circulation())
            .set(MINUTE.CASE_FILE, meeting.caseFile())
            .set(MINUTE.KIND, minute.kind().name())
            .set(MINUTE.VERSION, minute.version())
            .set(MINUTE.CONTENT, content)
            .set(MINUTE.WRITTEN_BY, minute.by())
            .set(MINUTE.WRITTEN_AT, Columns.at(minute.at()))
            .onConflict(MINUTE.ITEM, MINUTE.KIND, MINUTE.VERSION)
            .doNothing()
            .execute();
    if (inserted == 0) {
      throw new EditClash();
    }
  }

  /** All that was ever written of a meeting and that the one who asks may see, oldest first. */
  public List<Minute> list(UUID meeting) {
    List<MinuteRecord> rows =
        sql.selectFrom(MINUTE)
            .where(MINUTE.MEETING.eq(meeting))
            .orderBy(MINUTE.WRITTEN_AT, MINUTE.VERSION)
            .fetch();
    MeetingCells.Opened opened =
        cells.open(rows, MINUTE.ID, row -> MeetingCells.key(row.get(MINUTE.ITEM)), MINUTE.CONTENT);
    return rows.stream()
        .map(
            row ->
                new Minute(
                    row.getId(),
                    row.getItem(),
                    Minute.Kind.valueOf(row.getKind()),
                    row.getVersion(),
                    PersonalText.of(opened.of(row).text("words")),
                    row.getWrittenBy(),
                    row.getWrittenAt().toInstant()))
        .toList();
  }

  /** Records a decision. */
  public void insert(Meeting meeting, MeetingDecision decision) {
    sql.insertInto(DECISION)
        .set(DECISION.ID, decision.id())
        .set(DECISION.ITEM, decision.item())
        .set(DECISION.MEETING, meeting.id())
        .set(DECISION.CIRCULATION, meeting.keys().circulation())
        .set(DECISION.CASE_FILE, meeting.caseFile())
        .set(DECISION.CONTENT, content(decision))
        .set(DECISION.RECORDED_BY, decision.by())
        .set(DECISION.RECORDED_AT, Columns.at(decision.at()))
        .execute();
  }

  private byte[] content(MeetingDecision decision) {
    return cells.seal(
        MeetingCells.key(decision.item()), DECISION.CONTENT, decision.id(), decision.written());
  }

  /**
   * Changes a decision of this version.
   *
   * @throws EditClash when somebody else has
   */
  public void update(MeetingDecision decision) {
    int changed =
        sql.update(DECISION)
            .set(DECISION.CONTENT, content(decision))
            .set(DECISION.VERSION, decision.version() + 1)
            .where(DECISION.ID.eq(decision.id()), DECISION.VERSION.eq(decision.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Decisions of a meeting that the one who asks may see, oldest first. */
  public List<MeetingDecision> decisions(UUID meeting) {
    List<DecisionRecord> rows =
        sql.selectFrom(DECISION)
            .where(DECISION.MEETING.eq(meeting))
            .orderBy(DECISION.RECORDED_AT, DECISION.ID)
            .fetch();
    MeetingCells.Opened opened =
        cells.open(
            rows, DECISION.ID, row -> MeetingCells.key(row.get(DECISION.ITEM)), DECISION.CONTENT);
    return rows.stream()
        .map(
            row ->
                new MeetingDecision(
                    row.getId(),
                    row.getItem(),
                    opened.of(row),
                    row.getRecordedBy(),
                    row.getRecordedAt().toInstant(),
                    row.getVersion()))
        .toList();
  }

  /** One of them. */
  public MeetingDecision decision(UUID meeting, UUID id) {
    return decisions(meeting).stream()
        .filter(decision -> decision.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
