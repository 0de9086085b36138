package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.NOTE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.concerns.Added;
import org.lodestar.app.concerns.store.tables.tables.records.NoteRecord;
import org.springframework.stereotype.Component;

/** What takers added to what they had handed in: a note that waits until somebody has read it. */
@Component
public class AddedRows {
  private final DSLContext sql;
  private final Sealing sealing;
  private final Clock clock;

  AddedRows(DSLContext sql, Sealing sealing, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** The newest first. */
  public List<Added> of(UUID concern) {
    return sql.selectFrom(NOTE)
        .where(NOTE.CONCERN.eq(concern), NOTE.ADDED.isTrue())
        .orderBy(NOTE.WRITTEN_AT.desc(), NOTE.ID.desc())
        .fetch(this::added);
  }

  private Added added(NoteRecord row) {
    OffsetDateTime read = row.getReadAt();
    return new Added(
        row.getId(),
        Objects.requireNonNull(row.getAuthor()),
        sealing.open(Sealing.report(row.getConcern()), "note", "body", row.getId(), row.getBody()),
        row.getWrittenAt().toInstant(),
        read == null ? null : read.toInstant());
  }

  /** Marks all of it as read by somebody else than whoever wrote it; whether anything was new. */
  public boolean read(UUID concern, UUID worker) {
    return sql.update(NOTE)
            .set(NOTE.READ_BY, worker)
            .set(NOTE.READ_AT, clock.instant().atOffset(ZoneOffset.UTC))
            .where(NOTE.CONCERN.eq(concern), unread(), NOTE.AUTHOR.ne(worker))
            .execute()
        > 0;
  }

  /** Whether something waits to be read. */
  public boolean waits(UUID concern) {
    return sql.fetchExists(NOTE, NOTE.CONCERN.eq(concern), unread());
  }

  /** Where something waits with the organisation that acts, for somebody else than who wrote it. */
  public List<UUID> waiting(UUID worker) {
    return sql.selectDistinct(NOTE.CONCERN)
        .from(NOTE)
        .join(CONCERN)
        .on(CONCERN.ID.eq(NOTE.CONCERN))
        .where(Inbox.acting(CONCERN.RECEIVER), unread(), NOTE.AUTHOR.ne(worker))
        .limit(200)
        .fetch(NOTE.CONCERN);
  }

  private static Condition unread() {
    return NOTE.ADDED.isTrue().and(NOTE.READ_AT.isNull());
  }
}
