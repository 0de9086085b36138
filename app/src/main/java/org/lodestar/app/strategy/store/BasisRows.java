package org.lodestar.app.strategy.store;

import static org.lodestar.app.strategy.store.tables.Tables.BASIS;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.strategy.Basis;
import org.springframework.stereotype.Component;

/** What strategies rest on. */
@Component
public class BasisRows {
  private final DSLContext sql;

  BasisRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps one; keeping the same one again changes nothing. */
  public boolean insert(Basis added) {
    return sql.insertInto(BASIS)
            .set(BASIS.ID, added.id())
            .set(BASIS.STRATEGY, added.strategy())
            .set(BASIS.KIND, added.kind().name())
            .set(BASIS.BODY, added.body())
            .set(BASIS.HELD_ON, added.on())
            .set(BASIS.WORDS, added.words())
            .set(BASIS.LINK, added.link())
            .set(BASIS.ADDED_BY, added.by())
            .set(BASIS.ADDED_AT, added.at().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** What one rests on, the earliest first. */
  public List<Basis> list(UUID strategy) {
    return sql.selectFrom(BASIS)
        .where(BASIS.STRATEGY.eq(strategy))
        .orderBy(BASIS.HELD_ON, BASIS.ID)
        .fetch(
            row ->
                new Basis(
                    row.getId(),
                    row.getStrategy(),
                    Basis.Kind.valueOf(row.getKind()),
                    row.getBody(),
                    row.getHeldOn(),
                    row.getWords(),
                    row.getLink(),
                    row.getAddedBy(),
                    row.getAddedAt().toInstant()));
  }
}
