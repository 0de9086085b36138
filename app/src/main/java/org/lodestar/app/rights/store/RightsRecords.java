package org.lodestar.app.rights.store;

import static org.lodestar.app.rights.store.tables.Tables.DATA_REQUEST;
import static org.lodestar.app.rights.store.tables.Tables.FOUND_PERSON;

import java.util.Set;
import org.jooq.DSLContext;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.lodestar.statute.DataRight;
import org.springframework.stereotype.Component;

/**
 * What people said of their file, and copies made for them, go with the case or the person; never
 * while a request of theirs is not answered, unless they ask for just that.
 */
@Component
class RightsRecords implements RecordHolder {
  private final DSLContext sql;

  RightsRecords(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> open(RecordRef ref) {
    boolean waits =
        ref.isOfPeople()
            && sql.fetchExists(
                sql.select(FOUND_PERSON.ID)
                    .from(FOUND_PERSON)
                    .join(DATA_REQUEST)
                    .on(DATA_REQUEST.FINDING.eq(FOUND_PERSON.FINDING))
                    .where(FOUND_PERSON.PERSON.in(ref.all()))
                    .and(DATA_REQUEST.STATE.notIn("CLOSED", "WITHDRAWN"))
                    .and(DATA_REQUEST.DATA_RIGHT.ne(DataRight.ERASURE.name())));
    return waits ? Set.of("DATA_REQUEST_OPEN") : Set.of();
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    return ref.isOfPeople()
        ? Disposed.of(
            sql.fetchSingle("select rights.dispose_of(?)", ref.id()).get(0, String[].class))
        : Disposed.nothing();
  }
}
