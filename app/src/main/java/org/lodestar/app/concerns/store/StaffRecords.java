package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.DEED;
import static org.lodestar.app.concerns.store.tables.Tables.FIRST_VIEW;
import static org.lodestar.app.concerns.store.tables.Tables.NOTE;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.concerns.Deed;
import org.lodestar.app.concerns.DeedKind;
import org.lodestar.app.concerns.Note;
import org.lodestar.app.ground.Ids;
import org.springframework.stereotype.Component;

/** What staff write for themselves: notes, and what they did. The reporter never sees it. */
@Component
public class StaffRecords {
  private final DSLContext sql;
  private final Sealing sealing;
  private final Clock clock;

  StaffRecords(DSLContext sql, Sealing sealing, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  public void note(UUID concern, UUID author, String text) {
    note(Ids.next(), concern, author, text);
  }

  /** Writes a note under an identifier fixed before; false when it is there already. */
  public boolean note(UUID id, UUID concern, UUID author, String text) {
    return note(id, concern, author, text, false, false);
  }

  /**
   * The same by whoever took the report down: it waits until somebody has read it.
   *
   * @param stops whether the way by which they were reached is safe no more
   */
  public boolean add(UUID id, UUID concern, UUID author, String text, boolean stops) {
    return note(id, concern, author, text, true, stops);
  }

  private boolean note(
      UUID id, UUID concern, UUID author, String text, boolean added, boolean stops) {
    return sql.insertInto(NOTE)
            .set(NOTE.ID, id)
            .set(NOTE.CONCERN, concern)
            .set(NOTE.AUTHOR, author)
            .set(NOTE.BODY, sealing.must(Sealing.report(concern), "note", "body", id, text))
            .set(NOTE.WRITTEN_AT, now())
            .set(NOTE.ADDED, added)
            .set(NOTE.STOPS, stops)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Oldest first. */
  public List<Note> notes(UUID concern) {
    return sql.selectFrom(NOTE)
        .where(NOTE.CONCERN.eq(concern))
        .orderBy(NOTE.WRITTEN_AT, NOTE.ID)
        .fetch(
            row ->
                new Note(
                    row.getId(),
                    row.getAuthor(),
                    sealing.open(
                        Sealing.report(concern), "note", "body", row.getId(), row.getBody()),
                    row.getWrittenAt().toInstant()));
  }

  public void deed(UUID concern, UUID worker, DeedKind kind, String text, Instant doneAt) {
    deed(Ids.next(), concern, worker, kind, text, doneAt);
  }

  /** Records under an identifier fixed before; false when it is there already. */
  public boolean deed(
      UUID id, UUID concern, UUID worker, DeedKind kind, String text, Instant doneAt) {
    return sql.insertInto(DEED)
            .set(DEED.ID, id)
            .set(DEED.CONCERN, concern)
            .set(DEED.KIND, kind.name())
            .set(DEED.WORKER, worker)
            .set(DEED.BODY, sealing.close(Sealing.report(concern), "deed", "body", id, text))
            .set(DEED.DONE_AT, doneAt.atOffset(ZoneOffset.UTC))
            .set(DEED.RECORDED_AT, now())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Oldest first. */
  public List<Deed> deeds(UUID concern) {
    return sql.selectFrom(DEED)
        .where(DEED.CONCERN.eq(concern))
        .orderBy(DEED.DONE_AT, DEED.ID)
        .fetch(
            row ->
                new Deed(
                    row.getId(),
                    DeedKind.valueOf(row.getKind()),
                    row.getWorker(),
                    sealing.open(
                        Sealing.report(concern), "deed", "body", row.getId(), row.getBody()),
                    row.getDoneAt().toInstant()));
  }

  /** Remembers that this worker has opened the concern. */
  public void opened(UUID concern, UUID worker) {
    sql.insertInto(FIRST_VIEW)
        .set(FIRST_VIEW.CONCERN, concern)
        .set(FIRST_VIEW.WORKER, worker)
        .onConflictDoNothing()
        .execute();
  }

  /** Whether this worker has opened the concern before. */
  public boolean openedBefore(UUID concern, UUID worker) {
    return sql.fetchExists(
        FIRST_VIEW, FIRST_VIEW.CONCERN.eq(concern), FIRST_VIEW.WORKER.eq(worker));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
