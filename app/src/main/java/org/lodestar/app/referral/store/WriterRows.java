package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.WRITER;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.referral.Referral;
import org.springframework.stereotype.Component;

/** Who has ever written in a referral or notification; it is not forgotten when others go on. */
@Component
public class WriterRows {
  private final DSLContext sql;

  WriterRows(DSLContext sql) {
    this.sql = sql;
  }

  /** The worker has written in it, now if not before. */
  public void add(Referral referral, UUID worker) {
    sql.insertInto(WRITER)
        .set(WRITER.FORM, referral.id())
        .set(WRITER.PERSON, referral.person())
        .set(WRITER.WORKER, worker)
        .onConflictDoNothing()
        .execute();
  }

  /** All who have written in it. */
  public Set<UUID> of(UUID form) {
    return sql.select(WRITER.WORKER)
        .from(WRITER)
        .where(WRITER.FORM.eq(form))
        .fetchSet(WRITER.WORKER);
  }

  /** Those of the documents in which this worker has written. */
  public Set<UUID> writtenBy(UUID worker) {
    return sql.select(WRITER.FORM)
        .from(WRITER)
        .where(WRITER.WORKER.eq(worker))
        .fetchSet(WRITER.FORM);
  }

  /** Forgets who wrote in a draft that is thrown away. */
  public void delete(UUID form) {
    sql.deleteFrom(WRITER).where(WRITER.FORM.eq(form)).execute();
  }
}
