package org.lodestar.app.strategy.store;

import static org.lodestar.app.strategy.store.tables.Tables.HANDED_OVER;
import static org.lodestar.app.strategy.store.tables.Tables.HAND_OVER;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.members.PostHolding.Held;
import org.lodestar.app.strategy.HandOver;
import org.springframework.stereotype.Component;

/** Who followed whom in a post, and what went along. */
@Component
public class HandOverRows {
  private final DSLContext sql;

  HandOverRows(DSLContext sql) {
    this.sql = sql;
  }

  /** One; empty where there is none. */
  public Optional<HandOver> find(UUID id) {
    return list(HAND_OVER.ID.eq(id), 1).stream().findFirst();
  }

  /** What went along, by its identifier, and what kind of thing it is. */
  public Map<UUID, String> went(UUID id) {
    return sql.selectFrom(HANDED_OVER)
        .where(HANDED_OVER.HAND_OVER.eq(id))
        .orderBy(HANDED_OVER.KIND, HANDED_OVER.OBJECT)
        .fetch()
        .intoMap(HANDED_OVER.OBJECT, HANDED_OVER.KIND);
  }

  /** Keeps one; keeping the same one again changes nothing. */
  public boolean insert(HandOver made, List<Held> held) {
    boolean added =
        sql.insertInto(HAND_OVER)
                .set(HAND_OVER.ID, made.id())
                .set(HAND_OVER.FROM_WORKER, made.from())
                .set(HAND_OVER.TO_WORKER, made.to())
                .set(HAND_OVER.REASON, made.reason())
                .set(HAND_OVER.BY_WORKER, made.by())
                .set(HAND_OVER.AT, made.at().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute()
            == 1;
    if (added) {
      held.forEach(
          each ->
              sql.insertInto(HANDED_OVER)
                  .set(HANDED_OVER.HAND_OVER, made.id())
                  .set(HANDED_OVER.KIND, each.kind())
                  .set(HANDED_OVER.OBJECT, each.id())
                  .onConflictDoNothing()
                  .execute());
    }
    return added;
  }

  /** The last ones, the newest first. */
  public List<HandOver> last(int most) {
    return list(DSL.noCondition(), most);
  }

  private List<HandOver> list(Condition which, int most) {
    var things =
        DSL.selectCount().from(HANDED_OVER).where(HANDED_OVER.HAND_OVER.eq(HAND_OVER.ID)).asField();
    return sql.select(HAND_OVER.asterisk(), things)
        .from(HAND_OVER)
        .where(which)
        .orderBy(HAND_OVER.AT.desc(), HAND_OVER.ID)
        .limit(most)
        .fetch(
            row ->
                new HandOver(
                    row.get(HAND_OVER.ID),
                    row.get(HAND_OVER.FROM_WORKER),
                    row.get(HAND_OVER.TO_WORKER),
                    row.get(HAND_OVER.REASON),
                    row.get(HAND_OVER.BY_WORKER),
                    row.get(HAND_OVER.AT).toInstant(),
                    row.get(things, Integer.class)));
  }
}
