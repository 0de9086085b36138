package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.DECLARATION;
import static org.lodestar.app.sharing.store.tables.Tables.READING;
import static org.lodestar.app.sharing.store.tables.Tables.SHARE_EVENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Reading;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.store.tables.tables.records.ReadingRecord;
import org.lodestar.app.sharing.store.tables.tables.records.ShareEventRecord;
import org.springframework.stereotype.Component;

/** What happened to shares, who read them, and who said that they know nobody in them. */
@Component
public class TraceRows {
  private final DSLContext sql;
  private final SharingCells cells;

  TraceRows(DSLContext sql, SharingCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** The share that a concern was raised from, and the ground of who raised it. */
  public record Raised(UUID share, Basis basis) {}

  /** Keeps that something happened. */
  public void insert(Share share, Happened happened) {
    keep(share, happened, null, null);
  }

  /** Keeps that a receiver raised a concern of their own, on a ground of their own. */
  public void raised(Share share, Happened happened, UUID concern, Basis basis) {
    keep(share, happened, concern, basis);
  }

  /** What a concern was raised from, as far as the one who asks knows of the share. */
  public Optional<Raised> raisedAs(UUID concern) {
    return sql.select(SHARE_EVENT.SHARE, SHARE_EVENT.BASIS)
        .from(SHARE_EVENT)
        .where(SHARE_EVENT.CONCERN.eq(concern))
        .fetchOptional(row -> new Raised(row.value1(), Basis.valueOf(row.value2())));
  }

  private void keep(Share share, Happened happened, @Nullable UUID concern, @Nullable Basis basis) {
    UUID id = Ids.next();
    byte[] words =
        cells.seal(ShareRows.subject(share.person()), SHARE_EVENT.WORDS, id, happened.words());
    sql.insertInto(SHARE_EVENT)
        .set(SHARE_EVENT.ID, id)
        .set(SHARE_EVENT.SHARE, share.id())
        .set(SHARE_EVENT.PERSON, share.person())
        .set(SHARE_EVENT.EVENT, happened.event().name())
        .set(SHARE_EVENT.CONCERN, concern)
        .set(SHARE_EVENT.BASIS, Columns.name(basis))
        .set(SHARE_EVENT.REASON, Columns.name(happened.reason()))
        .set(SHARE_EVENT.WORDS, words)
        .set(SHARE_EVENT.DONE_BY, happened.by())
        .set(SHARE_EVENT.ORGANISATION, happened.organisation())
        .set(SHARE_EVENT.DONE_AT, Columns.at(happened.at()))
        .execute();
  }

  /** What happened to these shares, oldest first. */
  public List<Happened> happenedTo(Collection<UUID> shares) {
    List<ShareEventRecord> rows =
        sql.selectFrom(SHARE_EVENT)
            .where(SHARE_EVENT.SHARE.in(shares))
            .orderBy(SHARE_EVENT.DONE_AT, SHARE_EVENT.ID)
            .fetch();
    SharingCells.Opened opened =
        cells.open(
            rows,
            SHARE_EVENT.ID,
            row -> ShareRows.subject(row.get(SHARE_EVENT.PERSON)),
            List.of(SHARE_EVENT.WORDS));
    return rows.stream()
        .map(
            row ->
                new Happened(
                    row.getShare(),
                    ShareEvent.valueOf(row.getEvent()),
                    Columns.constant(EndReason.class, row.getReason()),
                    opened.text(row, SHARE_EVENT.WORDS),
                    row.getDoneBy(),
                    row.getOrganisation(),
                    row.getDoneAt().toInstant()))
        .toList();
  }

  /** Keeps that somebody read a share. */
  public void insert(Share share, Reading reading) {
    sql.insertInto(READING)
        .set(READING.ID, Ids.next())
        .set(READING.SHARE, share.id())
        .set(READING.PERSON, share.person())
        .set(READING.SHARE_VERSION, reading.version())
        .set(READING.READER, reading.reader())
        .set(READING.ORGANISATION, reading.organisation())
        .set(READING.KIND, reading.kind().name())
        .set(READING.SECTIONS, reading.sections().toArray(String[]::new))
        .set(READING.READ_AT, Columns.at(reading.at()))
        .execute();
  }

  /** Who read these shares, oldest first. */
  public List<Reading> readingsOf(Collection<UUID> shares) {
    return sql.selectFrom(READING)
        .where(READING.SHARE.in(shares))
        .orderBy(READING.READ_AT, READING.ID)
        .fetch()
        .map(TraceRows::reading);
  }

  /** Whether a worker has read this version. */
  public boolean hasRead(UUID version, UUID worker) {
    return sql.fetchExists(READING, READING.SHARE_VERSION.eq(version), READING.READER.eq(worker));
  }

  /** Whether anybody has read this version. */
  public boolean isRead(UUID version) {
    return sql.fetchExists(READING, READING.SHARE_VERSION.eq(version));
  }

  private static Reading reading(ReadingRecord row) {
    return new Reading(
        row.getShare(),
        row.getShareVersion(),
        row.getReader(),
        row.getOrganisation(),
        Reading.Kind.valueOf(row.getKind()),
        List.of(row.getSections()),
        row.getReadAt().toInstant());
  }

  /**
   * Whether a worker has said that nothing stands against their reading it: of this share, or of
   * another about the same person.
   */
  public boolean declared(UUID person, UUID worker) {
    return sql.fetchExists(
        DECLARATION, DECLARATION.PERSON.eq(person), DECLARATION.WORKER.eq(worker));
  }

  /** Keeps that a worker has said so; saying it twice is harmless. */
  public void declare(Share share, UUID worker, Instant now) {
    sql.insertInto(DECLARATION)
        .set(DECLARATION.SHARE, share.id())
        .set(DECLARATION.PERSON, share.person())
        .set(DECLARATION.WORKER, worker)
        .set(DECLARATION.DECLARED_AT, Columns.at(now))
        .onConflictDoNothing()
        .execute();
  }
}
