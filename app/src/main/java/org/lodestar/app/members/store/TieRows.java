package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.TIE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.members.Tie;
import org.springframework.stereotype.Component;

/** Who had a hand in whose account, in the caller's transaction. */
@Component
public class TieRows {
  private final DSLContext sql;

  TieRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Ties two until then, or for longer. */
  public void put(UUID hand, UUID person, Tie kind, boolean setUp, Instant now, Instant until) {
    OffsetDateTime end = utc(until);
    sql.insertInto(TIE)
        .set(TIE.HAND, hand)
        .set(TIE.PERSON, person)
        .set(TIE.KIND, kind.name())
        .set(TIE.SET_UP, setUp)
        .set(TIE.AT, utc(now))
        .set(TIE.UNTIL, end)
        .onConflict(TIE.HAND, TIE.PERSON, TIE.KIND)
        .doUpdate()
        .set(TIE.SET_UP, setUp)
        .set(TIE.AT, utc(now))
        .set(TIE.UNTIL, DSL.greatest(TIE.UNTIL, DSL.val(end)))
        .execute();
  }

  /** Somebody else has looked at it. */
  public void end(UUID person, Tie kind, Instant now) {
    sql.update(TIE)
        .set(TIE.UNTIL, utc(now))
        .where(TIE.PERSON.eq(person), TIE.KIND.eq(kind.name()), TIE.UNTIL.gt(utc(now)))
        .execute();
  }

  /** Whether one of two has a hand in the other's account now. */
  public boolean exists(UUID one, UUID other, Instant now) {
    return sql.fetchExists(TIE, between(one, other), TIE.UNTIL.gt(utc(now)));
  }

  /** The same, leaving aside what the first administrator did alone before there was a second. */
  public boolean existsSinceSetUp(UUID one, UUID other, Instant now) {
    return sql.fetchExists(TIE, between(one, other), TIE.UNTIL.gt(utc(now)), TIE.SET_UP.isFalse());
  }

  private static Condition between(UUID one, UUID other) {
    return TIE.HAND
        .eq(one)
        .and(TIE.PERSON.eq(other))
        .or(TIE.HAND.eq(other).and(TIE.PERSON.eq(one)));
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
