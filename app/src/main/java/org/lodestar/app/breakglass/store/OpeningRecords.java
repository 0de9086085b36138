package org.lodestar.app.breakglass.store;

import static org.lodestar.app.breakglass.store.tables.Tables.OPENING;

import java.util.Set;
import org.jooq.DSLContext;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;

/** Openings go with their case, and never before somebody has reviewed them. */
@Component
class OpeningRecords implements RecordHolder {
  private final DSLContext sql;

  OpeningRecords(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> open(RecordRef ref) {
    boolean waits =
        ref.isCase()
            && sql.fetchExists(
                OPENING, OPENING.CASE_FILE.eq(ref.id()), OPENING.REVIEWED_AT.isNull());
    return waits ? Set.of("EMERGENCY_UNREVIEWED") : Set.of();
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    return ref.isCase()
        ? Disposed.of(
            sql.fetchSingle("select breakglass.dispose_of(?)", ref.id()).get(0, String[].class))
        : Disposed.nothing();
  }
}
