package org.lodestar.app.files.store;

import static org.lodestar.app.files.store.tables.Tables.PIECE;
import static org.lodestar.app.files.store.tables.Tables.UPLOAD;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files on their way in, and the pieces of all files. Holds no content and no key. */
@Component
public class UploadRows {
  private final DSLContext sql;
  private final Clock clock;

  UploadRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** A file that has come in one piece. */
  public void whole(UUID upload, Pieces.Piece piece) {
    begin(upload);
    add(upload, piece);
  }

  /**
   * A file that begins to come. Its commit need not wait for the disk: nothing is promised to
   * anybody before a later commit, of the draft or of the report, has taken this one along.
   */
  public void begin(UUID upload) {
    sql.execute("set local synchronous_commit = off");
    sql.insertInto(UPLOAD).set(UPLOAD.ID, upload).set(UPLOAD.TOUCHED_AT, now()).execute();
  }

  /** How many bytes lie sealed; empty when it is not known or belongs to something already. */
  public Optional<Long> received(UUID upload) {
    return sql.select(UPLOAD.RECEIVED)
        .from(UPLOAD)
        .where(UPLOAD.ID.eq(upload), UPLOAD.ATTACHED_AT.isNull())
        .fetchOptional(UPLOAD.RECEIVED);
  }

  /** Adds a piece at the end; false when another one came first or the file is gone. */
  public boolean add(UUID upload, Pieces.Piece piece) {
    int moved =
        sql.update(UPLOAD)
            .set(UPLOAD.RECEIVED, piece.from() + piece.size())
            .set(UPLOAD.TOUCHED_AT, now())
            .where(UPLOAD.ID.eq(upload), UPLOAD.RECEIVED.eq(piece.from()))
            .and(UPLOAD.ATTACHED_AT.isNull())
            .execute();
    if (moved == 0) {
      return false;
    }
    sql.insertInto(PIECE)
        .set(PIECE.UPLOAD, upload)
        .set(PIECE.FROM_BYTE, piece.from())
        .set(PIECE.SIZE, piece.size())
        .set(PIECE.BLOB, piece.blob())
        .execute();
    return true;
  }

  /** In order. */
  public List<Pieces.Piece> pieces(UUID upload) {
    return sql.selectFrom(PIECE)
        .where(PIECE.UPLOAD.eq(upload))
        .orderBy(PIECE.FROM_BYTE)
        .fetch(row -> new Pieces.Piece(row.getFromByte(), row.getSize(), row.getBlob()));
  }

  /** A draft that outlives a session holds it until then, or does no longer. */
  public void hold(UUID upload, @Nullable Instant until) {
    OffsetDateTime held = until == null ? null : until.atOffset(ZoneOffset.UTC);
    sql.update(UPLOAD).set(UPLOAD.HELD_UNTIL, held).where(UPLOAD.ID.eq(upload)).execute();
  }

  /** Takes it out of the sweep's reach; false when it is gone. */
  public boolean attached(UUID upload) {
    return sql.update(UPLOAD)
            .set(UPLOAD.ATTACHED_AT, now())
            .where(UPLOAD.ID.eq(upload), UPLOAD.ATTACHED_AT.isNull())
            .execute()
        == 1;
  }

  /** Forgets a file that belongs to nothing. Returns the blobs that are to be deleted. */
  public List<UUID> drop(UUID upload) {
    boolean free =
        sql.selectFrom(UPLOAD)
            .where(UPLOAD.ID.eq(upload), UPLOAD.ATTACHED_AT.isNull())
            .forUpdate()
            .fetchOptional()
            .isPresent();
    if (!free) {
      return List.of();
    }
    List<UUID> blobs = pieces(upload).stream().map(Pieces.Piece::blob).toList();
    sql.deleteFrom(UPLOAD).where(UPLOAD.ID.eq(upload)).execute();
    return blobs;
  }

  /** Files that belong to nothing and were not touched since an instant. */
  public List<UUID> orphans(Instant before, int limit) {
    return sql.select(UPLOAD.ID)
        .from(UPLOAD)
        .where(UPLOAD.ATTACHED_AT.isNull())
        .and(UPLOAD.HELD_UNTIL.isNull().or(UPLOAD.HELD_UNTIL.lt(now())))
        .and(UPLOAD.TOUCHED_AT.lt(before.atOffset(ZoneOffset.UTC)))
        .orderBy(UPLOAD.TOUCHED_AT)
        .limit(limit)
        .fetch(UPLOAD.ID);
  }

  /** Whether some file has this piece. */
  public boolean knows(UUID blob) {
    return sql.fetchExists(PIECE, PIECE.BLOB.eq(blob));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
