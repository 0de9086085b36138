package org.lodestar.app.strategy.store;

import static org.jooq.impl.DSL.select;
import static org.lodestar.app.strategy.store.tables.Tables.PARTNER_WAIT;
import static org.lodestar.app.strategy.store.tables.Tables.PLAN_ACTION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.store.tables.tables.records.PartnerWaitRecord;
import org.springframework.stereotype.Component;

/** For which partners actions wait now. */
@Component
public class PartnerWaitRows {
  private final DSLContext sql;

  PartnerWaitRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All there are, the one that waits longest first. */
  public List<PartnerWait> list() {
    return list(DSL.noCondition());
  }

  /** Those of a strategy's actions, of each the one that waits longest first. */
  public Map<UUID, List<PartnerWait>> of(UUID strategy) {
    return list(
            PARTNER_WAIT.ACTION.in(
                select(PLAN_ACTION.ID).from(PLAN_ACTION).where(PLAN_ACTION.STRATEGY.eq(strategy))))
        .stream()
        .collect(Collectors.groupingBy(PartnerWait::action));
  }

  public Optional<PartnerWait> find(UUID id) {
    return list(PARTNER_WAIT.ID.eq(id)).stream().findFirst();
  }

  private List<PartnerWait> list(Condition which) {
    return sql.selectFrom(PARTNER_WAIT)
        .where(which)
        .orderBy(PARTNER_WAIT.SINCE, PARTNER_WAIT.ID)
        .fetch(PartnerWaitRows::wait);
  }

  private static PartnerWait wait(PartnerWaitRecord row) {
    return new PartnerWait(
        row.getId(),
        row.getAction(),
        row.getBody(),
        row.getAsked(),
        row.getSince(),
        row.getAgain(),
        row.getPass(),
        row.getVersion());
  }

  /** Keeps a new one; false where it is kept already. */
  public boolean insert(PartnerWait added) {
    return sql.insertInto(PARTNER_WAIT)
            .set(PARTNER_WAIT.ID, added.id())
            .set(PARTNER_WAIT.ACTION, added.action())
            .set(PARTNER_WAIT.BODY, added.body())
            .set(PARTNER_WAIT.ASKED, added.asked())
            .set(PARTNER_WAIT.SINCE, added.since())
            .set(PARTNER_WAIT.AGAIN, added.again())
            .set(PARTNER_WAIT.PASS, added.pass())
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /** Keeps when it is asked again, if nobody else has changed it since. */
  public void update(PartnerWait changed) {
    int rows =
        sql.update(PARTNER_WAIT)
            .set(PARTNER_WAIT.AGAIN, changed.again())
            .set(PARTNER_WAIT.VERSION, changed.version() + 1)
            .where(PARTNER_WAIT.ID.eq(changed.id()), PARTNER_WAIT.VERSION.eq(changed.version()))
            .execute();
    if (rows == 0) {
      throw new EditClash();
    }
  }

  /** It does not wait any more, if nobody else has changed that since. */
  public void delete(UUID id, long version) {
    int rows =
        sql.deleteFrom(PARTNER_WAIT)
            .where(PARTNER_WAIT.ID.eq(id), PARTNER_WAIT.VERSION.eq(version))
            .execute();
    if (rows == 0) {
      throw new EditClash();
    }
  }

  /** Who was asked by a link answered, or it was ended. */
  public void over(UUID pass) {
    sql.deleteFrom(PARTNER_WAIT).where(PARTNER_WAIT.PASS.eq(pass)).execute();
  }
}
