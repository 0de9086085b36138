package org.lodestar.app.support.store;

import static org.lodestar.app.support.store.tables.Tables.SERVICE_REQUEST;

import java.util.Set;
import org.jooq.DSLContext;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;

/** Support goes with its case or person, and never while a service has to answer. */
@Component
class SupportRecords implements RecordHolder {
  private final DSLContext sql;

  SupportRecords(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> open(RecordRef ref) {
    boolean waits =
        ref.isOfPeople()
            && sql.fetchExists(
                SERVICE_REQUEST,
                SERVICE_REQUEST
                    .PERSON
                    .in(ref.all())
                    .and(SERVICE_REQUEST.STATE.in("SENT", "ACKNOWLEDGED", "WAITING_LIST")));
    return waits ? Set.of("SERVICE_AWAITED") : Set.of();
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    return ref.isOfPeople()
        ? Disposed.of(
            sql.fetchSingle("select support.dispose_of(?)", ref.id()).get(0, String[].class))
        : Disposed.nothing();
  }
}
