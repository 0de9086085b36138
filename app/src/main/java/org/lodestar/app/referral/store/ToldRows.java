package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.TOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
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

  /** Keeps that it was recorded; the share's version is what lets the one who records it in. */
  public void insert(
      UUID form, UUID person, UUID version, NrmEvent event, LocalDate on, UUID by, Instant now) {
    sql.insertInto(TOLD)
        .set(TOLD.ID, Ids.next())
        .set(TOLD.FORM, form)
        .set(TOLD.PERSON, person)
        .set(TOLD.SHARE_VERSION, version)
        .set(TOLD.EVENT, event.name())
        .set(TOLD.ON_DATE, on)
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
                    NrmEvent.valueOf(row.getEvent()),
                    row.getOnDate(),
                    row.getRecordedBy(),
                    row.getRecordedAt().toInstant()));
  }
}
