package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.COPIED;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.referral.Referral;
import org.springframework.stereotype.Component;

/** Which answers were copied into the Home Office form. */
@Component
public class CopiedRows {
  private final DSLContext sql;

  CopiedRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Items that are ticked. */
  public Set<String> list(UUID form) {
    return sql.select(COPIED.ITEM).from(COPIED).where(COPIED.FORM.eq(form)).fetchSet(COPIED.ITEM);
  }

  /** Ticks an item. */
  public void tick(Referral referral, String item, UUID worker, Instant now) {
    sql.insertInto(COPIED)
        .set(COPIED.FORM, referral.id())
        .set(COPIED.PERSON, referral.person())
        .set(COPIED.ITEM, item)
        .set(COPIED.COPIED_BY, worker)
        .set(COPIED.COPIED_AT, now.atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }

  /** Takes the tick of an item away. */
  public void untick(UUID form, String item) {
    sql.deleteFrom(COPIED).where(COPIED.FORM.eq(form), COPIED.ITEM.eq(item)).execute();
  }

  /** Takes all ticks away. */
  public void clear(UUID form) {
    sql.deleteFrom(COPIED).where(COPIED.FORM.eq(form)).execute();
  }
}
