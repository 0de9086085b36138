package org.lodestar.app.publications.store;

import static org.lodestar.app.publications.store.tables.Tables.PACK_READER;
import static org.lodestar.app.publications.store.tables.Tables.WITHHELD_PACK;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who opened which pack, and who says that no copy of theirs is left. */
@Component
public class PackReaderRows {
  private final DSLContext sql;

  PackReaderRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps that somebody opened one. */
  public void opened(UUID pack, UUID worker, boolean tookAlong) {
    int added =
        sql.insertInto(PACK_READER)
            .set(PACK_READER.PACK, pack)
            .set(PACK_READER.WORKER, worker)
            .set(PACK_READER.TOOK_ALONG, tookAlong)
            .onConflictDoNothing()
            .execute();
    if (added == 0 && tookAlong) {
      sql.update(PACK_READER)
          .set(PACK_READER.TOOK_ALONG, true)
          .where(PACK_READER.PACK.eq(pack), PACK_READER.WORKER.eq(worker))
          .and(PACK_READER.TOOK_ALONG.isFalse())
          .execute();
    }
  }

  /**
   * What is withheld now and the worker opened, without what they say is gone; whoever withheld it
   * knows, unless they took it along.
   *
   * @return by withholding, whether they took it along
   */
  public Map<UUID, Boolean> open(UUID worker) {
    return sql.select(WITHHELD_PACK.ID, PACK_READER.TOOK_ALONG)
        .from(PACK_READER)
        .join(WITHHELD_PACK)
        .on(WITHHELD_PACK.PACK.eq(PACK_READER.PACK))
        .where(PACK_READER.WORKER.eq(worker), WithheldRows.holds(), left())
        .and(WITHHELD_PACK.WITHHELD_BY.ne(worker).or(PACK_READER.TOOK_ALONG))
        .fetchMap(WITHHELD_PACK.ID, PACK_READER.TOOK_ALONG);
  }

  /** How many opened a pack, and how many of them took a file of it along. */
  public record Count(int opened, int tookAlong) {}

  /** Of one pack. */
  public Count count(UUID pack) {
    return new Count(
        sql.fetchCount(PACK_READER, PACK_READER.PACK.eq(pack)),
        sql.fetchCount(PACK_READER, PACK_READER.PACK.eq(pack).and(PACK_READER.TOOK_ALONG)));
  }

  private static Condition left() {
    return PACK_READER.DONE_FOR.isNull().or(PACK_READER.DONE_FOR.ne(WITHHELD_PACK.ID));
  }

  /** Keeps that they say so of one withholding; false where that is kept already. */
  public boolean gone(UUID pack, UUID withheld, UUID worker, Instant at) {
    return sql.update(PACK_READER)
            .set(PACK_READER.DONE_FOR, withheld)
            .set(PACK_READER.DONE_AT, at.atOffset(ZoneOffset.UTC))
            .where(PACK_READER.PACK.eq(pack), PACK_READER.WORKER.eq(worker))
            .and(PACK_READER.DONE_FOR.isNull().or(PACK_READER.DONE_FOR.ne(withheld)))
            .execute()
        == 1;
  }

  /** Who says so of one withholding, and since when. */
  public Map<UUID, Instant> gone(UUID withheld) {
    return sql.select(PACK_READER.WORKER, PACK_READER.DONE_AT)
        .from(PACK_READER)
        .where(PACK_READER.DONE_FOR.eq(withheld))
        .fetchMap(PACK_READER.WORKER, row -> row.get(PACK_READER.DONE_AT).toInstant());
  }
}
