package org.lodestar.app.notices.store;

import static org.lodestar.app.notices.store.tables.Tables.WISH;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.notices.CallKind;
import org.springframework.stereotype.Component;

/** To what each worker wants to be called; to everything until they say otherwise. */
@Component
public class WishRows {
  private final DSLContext sql;

  WishRows(DSLContext sql) {
    this.sql = sql;
  }

  /** To what this worker wants to be called. */
  public Set<CallKind> of(UUID worker) {
    Set<CallKind> wanted = EnumSet.allOf(CallKind.class);
    sql.selectFrom(WISH)
        .where(WISH.WORKER.eq(worker), WISH.WANTED.isFalse())
        .forEach(row -> wanted.remove(CallKind.valueOf(row.getKind())));
    return wanted;
  }

  /** Keeps what this worker wants. */
  public void put(UUID worker, Set<CallKind> wanted) {
    for (CallKind kind : CallKind.values()) {
      boolean wants = wanted.contains(kind);
      sql.insertInto(WISH)
          .set(WISH.WORKER, worker)
          .set(WISH.KIND, kind.name())
          .set(WISH.WANTED, wants)
          .onConflict(WISH.WORKER, WISH.KIND)
          .doUpdate()
          .set(WISH.WANTED, wants)
          .execute();
    }
  }
}
