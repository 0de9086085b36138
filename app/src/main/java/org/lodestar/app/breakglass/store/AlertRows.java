package org.lodestar.app.breakglass.store;

import static org.lodestar.app.breakglass.store.tables.Tables.ALERT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.breakglass.OpeningView;
import org.springframework.stereotype.Component;

/** Who was told of an opening. */
@Component
public class AlertRows {
  private final DSLContext sql;

  AlertRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Tells these workers. */
  public void tell(UUID opening, Collection<UUID> workers, Instant now) {
    workers.forEach(
        worker ->
            sql.insertInto(ALERT)
                .set(ALERT.OPENING, opening)
                .set(ALERT.WORKER, worker)
                .set(ALERT.TOLD_AT, now.atOffset(ZoneOffset.UTC))
                .execute());
  }

  /** A worker has looked at it. */
  public void seen(UUID opening, UUID worker, Instant now) {
    sql.update(ALERT)
        .set(ALERT.SEEN_AT, now.atOffset(ZoneOffset.UTC))
        .where(ALERT.OPENING.eq(opening), ALERT.WORKER.eq(worker), ALERT.SEEN_AT.isNull())
        .execute();
  }

  /** All who were told of one. */
  public List<OpeningView.Alert> of(UUID opening) {
    return sql.selectFrom(ALERT)
        .where(ALERT.OPENING.eq(opening))
        .orderBy(ALERT.WORKER)
        .fetch(
            row ->
                new OpeningView.Alert(
                    row.getWorker(), row.getSeenAt() == null ? null : row.getSeenAt().toInstant()));
  }

  /** Openings of which this worker was told and at which they have not looked. */
  public Set<UUID> unseen(UUID worker) {
    return sql.select(ALERT.OPENING)
        .from(ALERT)
        .where(ALERT.WORKER.eq(worker), ALERT.SEEN_AT.isNull())
        .fetchSet(ALERT.OPENING);
  }
}
