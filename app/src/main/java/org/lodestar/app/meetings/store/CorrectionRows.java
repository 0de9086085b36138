package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.CORRECTION;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.meetings.Correction;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.store.tables.tables.records.CorrectionRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** What people want to be put right in minutes, under the key of the item. */
@Component
public class CorrectionRows {
  private final DSLContext sql;
  private final MeetingCells cells;

  CorrectionRows(DSLContext sql, MeetingCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps what is asked for. */
  public void insert(Meeting meeting, Correction asked) {
    sql.insertInto(CORRECTION)
        .set(CORRECTION.ID, asked.id())
        .set(CORRECTION.ITEM, asked.item())
        .set(CORRECTION.MEETING, meeting.id())
        .set(CORRECTION.CIRCULATION, meeting.keys().circulation())
        .set(CORRECTION.CASE_FILE, meeting.caseFile())
        .set(CORRECTION.ORGANISATION, asked.organisation())
        .set(CORRECTION.STATE, asked.state().name())
        .set(CORRECTION.CONTENT, content(asked))
        .set(CORRECTION.ASKED_BY, asked.askedBy())
        .set(CORRECTION.ASKED_AT, Columns.at(asked.askedAt()))
        .execute();
  }

  private byte[] content(Correction asked) {
    return cells.seal(
        MeetingCells.key(asked.item()), CORRECTION.CONTENT, asked.id(), asked.written());
  }

  /**
   * Keeps the answer.
   *
   * @throws EditClash when somebody else has answered
   */
  public void update(Correction answered, Instant at) {
    int changed =
        sql.update(CORRECTION)
            .set(CORRECTION.STATE, answered.state().name())
            .set(CORRECTION.CONTENT, content(answered))
            .set(CORRECTION.ANSWERED_BY, answered.answeredBy())
            .set(CORRECTION.ANSWERED_AT, Columns.at(at))
            .set(CORRECTION.VERSION, answered.version() + 1)
            .where(CORRECTION.ID.eq(answered.id()), CORRECTION.VERSION.eq(answered.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Those of a meeting that the one who asks may see, oldest first. */
  public List<Correction> list(UUID meeting) {
    List<CorrectionRecord> rows =
        sql.selectFrom(CORRECTION)
            .where(CORRECTION.MEETING.eq(meeting))
            .orderBy(CORRECTION.ASKED_AT, CORRECTION.ID)
            .fetch();
    MeetingCells.Opened opened =
        cells.open(
            rows,
            CORRECTION.ID,
            row -> MeetingCells.key(row.get(CORRECTION.ITEM)),
            CORRECTION.CONTENT);
    return rows.stream()
        .map(
            row ->
                new Correction(
                    row.getId(),
                    row.getItem(),
                    row.getOrganisation(),
                    Correction.State.valueOf(row.getState()),
                    opened.of(row),
                    row.getAskedBy(),
                    row.getAskedAt().toInstant(),
                    row.getAnsweredBy(),
                    row.getVersion()))
        .toList();
  }

  /** One of them. */
  public Correction get(UUID meeting, UUID id) {
    return list(meeting).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** How many of an organisation's own meetings have one that waits for an answer. */
  public List<UUID> waiting(List<UUID> meetings) {
    return sql.selectDistinct(CORRECTION.MEETING)
        .from(CORRECTION)
        .where(CORRECTION.MEETING.in(meetings), CORRECTION.STATE.eq("ASKED"))
        .fetch(CORRECTION.MEETING);
  }
}
