package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.TABLE_WANTED;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** That somebody who writes an answer wants its table made anew, as rows. */
@Component
public class TableWantedRows {
  private final DSLContext sql;

  TableWantedRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps that a table is wanted. */
  public void save(UUID request, UUID worker, Instant at) {
    sql.insertInto(TABLE_WANTED)
        .set(TABLE_WANTED.ID, request)
        .set(TABLE_WANTED.WORKER, worker)
        .set(TABLE_WANTED.AT, at.atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }

  /** It was made, or nobody wants it any more. */
  public void drop(UUID request) {
    sql.deleteFrom(TABLE_WANTED).where(TABLE_WANTED.ID.eq(request)).execute();
  }

  /** Whether one is wanted for a request. */
  public boolean exists(UUID request) {
    return sql.fetchExists(TABLE_WANTED, TABLE_WANTED.ID.eq(request));
  }

  /** Requests for which one is wanted, as far as whoever asks may see them. */
  public Set<UUID> all() {
    return sql.select(TABLE_WANTED.ID).from(TABLE_WANTED).fetchSet(TABLE_WANTED.ID);
  }
}
