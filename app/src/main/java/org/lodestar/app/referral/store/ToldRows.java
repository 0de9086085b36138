package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.TOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.referral.Told;
import org.lodestar.statute.NrmEvent;
import org.springframework.stereotype.Component;

/**
 * Decisions that workers of support providers recorded, until whoever keeps the case has read it.
 */
@Component
public class ToldRows {
  private final DSLContext sql;

  ToldRows(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * What was recorded.
   *
   * @param on the day of it, or today where only the end of support was recorded
   */
  public record Said(@Nullable NrmEvent event, LocalDate on, @Nullable LocalDate supportEnds) {}

  /** Keeps that it was recorded; the share's version is what lets the one who records it in. */
  public void insert(UUID form, UUID person, UUID version, Said said, UUID by, Instant now) {
    sql.insertInto(TOLD)
        .set(TOLD.ID, Ids.next())
        .set(TOLD.FORM, form)
        .set(TOLD.PERSON, person)
        .set(TOLD.SHARE_VERSION, version)
        .set(TOLD.EVENT, said.event() == null ? null : said.event().name())
        .set(TOLD.ON_DATE, said.on())
        .set(TOLD.SUPPORT_ENDS, said.supportEnds())
        .set(TOLD.RECORDED_BY, by)
        .set(TOLD.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** What nobody has read yet, the oldest first. */
  public List<Told> unseen() {
    return list(TOLD.SEEN_AT.isNull());
  }

  /** The same of one referral. */
  public List<Told> unseen(UUID form) {
    return list(TOLD.FORM.eq(form).and(TOLD.SEEN_AT.isNull()));
  }

  /** A worker has read what was recorded of a referral. */
  public void see(UUID form, UUID worker, Instant now) {
    sql.update(TOLD)
        .set(TOLD.SEEN_BY, worker)
        .set(TOLD.SEEN_AT, now.atOffset(ZoneOffset.UTC))
        .where(TOLD.FORM.eq(form), TOLD.SEEN_AT.isNull())
        .execute();
  }

  private List<Told> list(Condition where) {
    return sql.selectFrom(TOLD)
        .where(where)
        .orderBy(TOLD.RECORDED_AT, TOLD.ID)
        .fetch(
            row ->
                new Told(
                    row.getId(),
                    row.getForm(),
                    row.getEvent() == null ? null : NrmEvent.valueOf(row.getEvent()),
                    row.getOnDate(),
                    row.getSupportEnds(),
                    row.getRecordedBy(),
                    row.getRecordedAt().toInstant()));
  }
}
