package org.lodestar.app.exchange.store;

import static org.lodestar.app.exchange.store.tables.Tables.LEFT_OUT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** People who are left out of every export. */
@Component
public class LeftOutRows {
  private final DSLContext sql;

  LeftOutRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Leaves a person out; false when they were already. */
  public boolean insert(UUID person, UUID caseFile, UUID worker, Instant now) {
    return sql.insertInto(LEFT_OUT)
            .set(LEFT_OUT.PERSON, person)
            .set(LEFT_OUT.CASE_FILE, caseFile)
            .set(LEFT_OUT.LEFT_OUT_BY, worker)
            .set(LEFT_OUT.LEFT_OUT_AT, now.atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Takes a person in again; false when they were not left out. */
  public boolean delete(UUID person) {
    return sql.deleteFrom(LEFT_OUT).where(LEFT_OUT.PERSON.eq(person)).execute() == 1;
  }

  /** Whether a person is left out. */
  public boolean contains(UUID person) {
    return sql.fetchExists(LEFT_OUT, LEFT_OUT.PERSON.eq(person));
  }

  /** All of them whom the one who asks may see. */
  public Set<UUID> all() {
    return sql.select(LEFT_OUT.PERSON).from(LEFT_OUT).fetchSet(LEFT_OUT.PERSON);
  }

  /** All of a case. */
  public Set<UUID> ofCase(UUID caseFile) {
    return sql.select(LEFT_OUT.PERSON)
        .from(LEFT_OUT)
        .where(LEFT_OUT.CASE_FILE.eq(caseFile))
        .fetchSet(LEFT_OUT.PERSON);
  }
}
