package org.lodestar.app.publications.store;

import static org.lodestar.app.publications.store.tables.Tables.WORDS_LOOKED_AT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who looked at what somebody else said of their actions. */
@Component
public class WordsLookedAtRows {
  private final DSLContext sql;

  WordsLookedAtRows(DSLContext sql) {
    this.sql = sql;
  }

  /** When the words were said that a worker looked at, by action. */
  public Map<UUID, Instant> of(UUID worker) {
    return sql.select(WORDS_LOOKED_AT.ACTION, WORDS_LOOKED_AT.SAID_AT)
        .from(WORDS_LOOKED_AT)
        .where(WORDS_LOOKED_AT.WORKER.eq(worker))
        .fetchMap(WORDS_LOOKED_AT.ACTION, row -> row.get(WORDS_LOOKED_AT.SAID_AT).toInstant());
  }

  /** Keeps that a worker looked at words. */
  public void looked(UUID action, UUID worker, Instant saidAt, Instant at) {
    sql.insertInto(WORDS_LOOKED_AT)
        .set(WORDS_LOOKED_AT.ACTION, action)
        .set(WORDS_LOOKED_AT.WORKER, worker)
        .set(WORDS_LOOKED_AT.SAID_AT, saidAt.atOffset(ZoneOffset.UTC))
        .set(WORDS_LOOKED_AT.LOOKED_AT, at.atOffset(ZoneOffset.UTC))
        .onConflict(WORDS_LOOKED_AT.ACTION, WORDS_LOOKED_AT.WORKER)
        .doUpdate()
        .set(WORDS_LOOKED_AT.SAID_AT, saidAt.atOffset(ZoneOffset.UTC))
        .set(WORDS_LOOKED_AT.LOOKED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }
}
