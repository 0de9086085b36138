package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.HAND_OVER;
import static org.lodestar.app.concerns.store.tables.Tables.HAND_OVER_CORRECTION;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.PutRight;
import org.lodestar.app.concerns.store.tables.tables.records.HandOverCorrectionRecord;
import org.lodestar.app.ground.Ids;
import org.springframework.stereotype.Component;

/** What givers put right after a concern was handed over. Rows are only added, and read once. */
@Component
public class PutRightRows {
  private static final String TABLE = "hand_over_correction";

  private final DSLContext sql;
  private final Sealing sealing;
  private final Clock clock;

  PutRightRows(DSLContext sql, Sealing sealing, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  public void insert(HandOver notice, UUID worker, String words) {
    UUID id = Ids.next();
    sql.insertInto(HAND_OVER_CORRECTION)
        .set(HAND_OVER_CORRECTION.ID, id)
        .set(HAND_OVER_CORRECTION.HAND_OVER, notice.id())
        .set(HAND_OVER_CORRECTION.CONCERN, notice.concern())
        .set(
            HAND_OVER_CORRECTION.BODY,
            sealing.must(Sealing.report(notice.concern()), TABLE, "body", id, words))
        .set(HAND_OVER_CORRECTION.WRITTEN_BY, worker)
        .set(HAND_OVER_CORRECTION.WRITTEN_AT, now())
        .execute();
  }

  /** The newest first: nothing that was said is lost in what came later. */
  public List<PutRight> of(UUID concern) {
    return sql.selectFrom(HAND_OVER_CORRECTION)
        .where(HAND_OVER_CORRECTION.CONCERN.eq(concern))
        .orderBy(HAND_OVER_CORRECTION.WRITTEN_AT.desc(), HAND_OVER_CORRECTION.ID.desc())
        .fetch(this::putRight);
  }

  private PutRight putRight(HandOverCorrectionRecord row) {
    return new PutRight(
        row.getId(),
        row.getHandOver(),
        sealing.open(Sealing.report(row.getConcern()), TABLE, "body", row.getId(), row.getBody()),
        row.getWrittenBy(),
        row.getWrittenAt().toInstant(),
        row.getReadAt() == null ? null : row.getReadAt().toInstant());
  }

  /** Marks as read what was put right for the organisation; whether anything was. */
  public boolean read(UUID concern, UUID organisation, UUID worker) {
    return sql.update(HAND_OVER_CORRECTION)
            .set(HAND_OVER_CORRECTION.READ_BY, worker)
            .set(HAND_OVER_CORRECTION.READ_AT, now())
            .where(
                HAND_OVER_CORRECTION.CONCERN.eq(concern),
                HAND_OVER_CORRECTION.READ_AT.isNull(),
                HAND_OVER_CORRECTION.HAND_OVER.in(
                    sql.select(HAND_OVER.ID)
                        .from(HAND_OVER)
                        .where(HAND_OVER.RECEIVER.eq(organisation))))
            .execute()
        > 0;
  }

  /** Whether something that was put right was read by nobody of the receiver. */
  static Condition unread() {
    return HAND_OVER.ID.in(
        DSL.select(HAND_OVER_CORRECTION.HAND_OVER)
            .from(HAND_OVER_CORRECTION)
            .where(HAND_OVER_CORRECTION.READ_AT.isNull()));
  }

  /** Since when each of these waits to be read. */
  public Map<UUID, Instant> since(Collection<UUID> notices) {
    return sql.select(HAND_OVER_CORRECTION.HAND_OVER, DSL.max(HAND_OVER_CORRECTION.WRITTEN_AT))
        .from(HAND_OVER_CORRECTION)
        .where(
            HAND_OVER_CORRECTION.HAND_OVER.eq(DSL.any(notices.toArray(UUID[]::new))),
            HAND_OVER_CORRECTION.READ_AT.isNull())
        .groupBy(HAND_OVER_CORRECTION.HAND_OVER)
        .fetchMap(Record2::value1, row -> row.value2().toInstant());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
