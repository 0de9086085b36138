package org.lodestar.app.outbound.store;

import static org.lodestar.app.outbound.store.tables.Tables.INNER_PLACE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.outbound.InnerPlace;
import org.lodestar.app.outbound.InnerPlaceAsked;
import org.lodestar.app.outbound.Spot;
import org.lodestar.app.outbound.store.tables.tables.records.InnerPlaceRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Servers inside the network that somebody named. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InnerPlaceRows {
  private final DSLContext sql;

  InnerPlaceRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds one that a second administrator has not seen. */
  public boolean insert(InnerPlaceAsked asked) {
    return sql.insertInto(INNER_PLACE)
            .set(INNER_PLACE.ID, asked.id())
            .set(INNER_PLACE.HOST, asked.place().spot().host())
            .set(INNER_PLACE.PORT, asked.place().spot().port())
            .set(INNER_PLACE.PLAIN, asked.place().plain())
            .set(INNER_PLACE.ASKED_BY, asked.askedBy())
            .set(INNER_PLACE.ASKED_AT, asked.askedAt().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Those that are not ended. */
  public List<InnerPlaceAsked> open() {
    return list(INNER_PLACE.ENDED_AT.isNull());
  }

  /** Whether there is one of this identifier, ended or not. */
  public boolean exists(UUID id) {
    return sql.fetchExists(INNER_PLACE, INNER_PLACE.ID.eq(id));
  }

  private List<InnerPlaceAsked> list(Condition which) {
    return sql.selectFrom(INNER_PLACE)
        .where(which)
        .orderBy(INNER_PLACE.HOST, INNER_PLACE.PORT)
        .fetch(InnerPlaceRows::asked);
  }

  private static InnerPlaceAsked asked(InnerPlaceRecord row) {
    return new InnerPlaceAsked(
        row.getId(),
        new InnerPlace(new Spot(row.getHost(), row.getPort()), row.getPlain()),
        row.getAskedBy(),
        row.getAskedAt().toInstant(),
        row.getAgreedBy());
  }

  /** A second administrator agrees; answers whether it still waited. */
  public boolean agree(UUID id, UUID by, Instant now) {
    return sql.update(INNER_PLACE)
            .set(INNER_PLACE.AGREED_BY, by)
            .set(INNER_PLACE.AGREED_AT, now.atOffset(ZoneOffset.UTC))
            .where(
                INNER_PLACE.ID.eq(id),
                INNER_PLACE.AGREED_AT.isNull(),
                INNER_PLACE.ENDED_AT.isNull())
            .execute()
        == 1;
  }

  /** Somebody ends it; answers whether it was open. */
  public boolean end(UUID id, UUID by, Instant now) {
    return sql.update(INNER_PLACE)
            .set(INNER_PLACE.ENDED_BY, by)
            .set(INNER_PLACE.ENDED_AT, now.atOffset(ZoneOffset.UTC))
            .where(INNER_PLACE.ID.eq(id), INNER_PLACE.ENDED_AT.isNull())
            .execute()
        == 1;
  }
}
