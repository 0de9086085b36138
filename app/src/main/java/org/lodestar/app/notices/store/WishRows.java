package org.lodestar.app.notices.store;

import static org.lodestar.app.notices.store.tables.Tables.WISH;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.notices.CallKind;
import org.springframework.stereotype.Component;

/**
 * To what each worker wants to be called: until they say otherwise to everything that happens, and
 * to no letter each week.
 */
@Component
public class WishRows {
  private final DSLContext sql;

  WishRows(DSLContext sql) {
    this.sql = sql;
  }

  /** To what this worker wants to be called. */
  public Set<CallKind> of(UUID worker) {
    Set<CallKind> wanted = EnumSet.complementOf(EnumSet.of(CallKind.WEEKLY));
    sql.selectFrom(WISH)
        .where(WISH.WORKER.eq(worker))
        .forEach(
            row -> {
              CallKind kind = CallKind.valueOf(row.getKind());
              if (row.getWanted()) {
                wanted.add(kind);
              } else {
                wanted.remove(kind);
              }
            });
    return wanted;
  }

  /** Who asked for a letter each week. */
  public List<UUID> weekly() {
    return sql.select(WISH.WORKER)
        .from(WISH)
        .where(WISH.KIND.eq(CallKind.WEEKLY.name()), WISH.WANTED.isTrue())
        .fetch(WISH.WORKER);
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
