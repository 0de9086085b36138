package org.lodestar.app.rights.store;

import static org.lodestar.app.rights.store.tables.Tables.BREACH;
import static org.lodestar.app.rights.store.tables.Tables.DATA_REQUEST;
import static org.lodestar.app.rights.store.tables.Tables.FOUND_PERSON;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.KeptRecord;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.lodestar.statute.DataRight;
import org.springframework.stereotype.Component;

/**
 * What people said of their file, and copies made for them, go with the case or the person; never
 * while a request of theirs is not answered, unless they ask for just that. Requests themselves go
 * as a rule says.
 */
@Component
class RightsRecords implements RecordHolder {
  private static final Condition OVER = DATA_REQUEST.STATE.in("CLOSED", "WITHDRAWN");

  /** One that was withdrawn ends with nothing given, so the day on which it came counts. */
  private static final Field<LocalDate> OVER_ON =
      DSL.coalesce(DATA_REQUEST.CLOSED_ON, DATA_REQUEST.RECEIVED_ON);

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
                    .andNot(OVER)
                    .and(DATA_REQUEST.DATA_RIGHT.ne(DataRight.ERASURE.name())));
    return waits ? Set.of("DATA_REQUEST_OPEN") : Set.of();
  }

  @Override
  public List<KeptRecord> begunBefore(UUID organisation, LocalDate day) {
    return sql.select(DATA_REQUEST.ID, OVER_ON)
        .from(DATA_REQUEST)
        .where(DATA_REQUEST.ORGANISATION.eq(organisation), OVER, OVER_ON.lt(day))
        .unionAll(
            sql.select(BREACH.ID, BREACH.CLOSED_ON)
                .from(BREACH)
                .where(BREACH.ORGANISATION.eq(organisation), BREACH.CLOSED_ON.lt(day)))
        .orderBy(1)
        .fetch(row -> new KeptRecord(RecordClass.DATA_REQUEST, row.value1(), row.value2(), null));
  }

  @Override
  public Map<RecordClass, Long> counts(UUID organisation) {
    return Map.of(
        RecordClass.DATA_REQUEST,
        (long) sql.fetchCount(DATA_REQUEST, DATA_REQUEST.ORGANISATION.eq(organisation))
            + sql.fetchCount(BREACH, BREACH.ORGANISATION.eq(organisation)));
  }

  /** Whoever was found for it and is held keeps it, and so does their case. */
  @Override
  public Set<UUID> related(RecordRef ref) {
    Set<UUID> related = new HashSet<>();
    if (ref.recordClass() == RecordClass.DATA_REQUEST) {
      sql.select(FOUND_PERSON.CASE_FILE, FOUND_PERSON.PERSON)
          .from(FOUND_PERSON)
          .join(DATA_REQUEST)
          .on(DATA_REQUEST.FINDING.eq(FOUND_PERSON.FINDING))
          .where(DATA_REQUEST.ID.eq(ref.id()))
          .forEach(row -> related.addAll(List.of(row.value1(), row.value2())));
    }
    return related;
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    if (ref.recordClass() == RecordClass.DATA_REQUEST) {
      return disposed("select rights.dispose_of_request(?)", ref);
    }
    return ref.isOfPeople() ? disposed("select rights.dispose_of(?)", ref) : Disposed.nothing();
  }

  private Disposed disposed(String call, RecordRef ref) {
    return Disposed.of(sql.fetchSingle(call, ref.id()).get(0, String[].class));
  }
}
