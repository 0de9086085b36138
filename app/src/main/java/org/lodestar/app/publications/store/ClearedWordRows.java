package org.lodestar.app.publications.store;

import static org.lodestar.app.publications.store.tables.Tables.CLEARED_WORDS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Words of a board's packs of which somebody said that they are about nobody, as digests. */
@Component
public class ClearedWordRows {
  private final DSLContext sql;

  ClearedWordRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Marks of those of a board. */
  public Set<String> of(UUID body) {
    return sql.select(CLEARED_WORDS.MARK)
        .from(CLEARED_WORDS)
        .where(CLEARED_WORDS.BODY.eq(body))
        .fetchSet(CLEARED_WORDS.MARK);
  }

  /** Who said so first, and when. */
  public record Told(UUID by, Instant at) {}

  /** Who said so of those of a board, by mark. */
  public Map<String, Told> told(UUID body) {
    return sql.selectFrom(CLEARED_WORDS)
        .where(CLEARED_WORDS.BODY.eq(body))
        .fetchMap(
            CLEARED_WORDS.MARK,
            row -> new Told(row.getClearedBy(), row.getClearedAt().toInstant()));
  }

  /** Keeps that somebody said so; who said it first stays. */
  public void add(UUID body, Set<String> marks, UUID by, Instant at) {
    marks.forEach(
        mark ->
            sql.insertInto(CLEARED_WORDS)
                .set(CLEARED_WORDS.BODY, body)
                .set(CLEARED_WORDS.MARK, mark)
                .set(CLEARED_WORDS.CLEARED_BY, by)
                .set(CLEARED_WORDS.CLEARED_AT, at.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute());
  }

  /** Forgets all of a board: somebody was told of there after all. */
  public void forget(UUID body) {
    sql.deleteFrom(CLEARED_WORDS).where(CLEARED_WORDS.BODY.eq(body)).execute();
  }
}
