package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.INFORMATION_REQUEST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.KeptRecord;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;

/** Requests for information go as a rule says, with those about one's own data. */
@Component
class InformationRecords implements RecordHolder {
  /** One that was withdrawn ends with nothing given, so the day on which it came counts. */
  private static final Field<LocalDate> OVER_ON =
      DSL.coalesce(
          INFORMATION_REQUEST.REVIEWED_ON,
          INFORMATION_REQUEST.ANSWERED_ON,
          INFORMATION_REQUEST.RECEIVED_ON);

  private final DSLContext sql;

  InformationRecords(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<KeptRecord> begunBefore(UUID organisation, LocalDate day) {
    return sql.select(INFORMATION_REQUEST.ID, OVER_ON)
        .from(INFORMATION_REQUEST)
        .where(
            INFORMATION_REQUEST.ORGANISATION.eq(organisation),
            INFORMATION_REQUEST.STATE.in("ANSWERED", "REVIEWED", "WITHDRAWN"),
            OVER_ON.lt(day))
        .orderBy(INFORMATION_REQUEST.ID)
        .fetch(row -> new KeptRecord(RecordClass.DATA_REQUEST, row.value1(), row.value2(), null));
  }

  @Override
  public Map<RecordClass, Long> counts(UUID organisation) {
    return Map.of(
        RecordClass.DATA_REQUEST,
        (long)
            sql.fetchCount(INFORMATION_REQUEST, INFORMATION_REQUEST.ORGANISATION.eq(organisation)));
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    return ref.recordClass() == RecordClass.DATA_REQUEST
        ? Disposed.of(
            sql.fetchSingle("select requests.dispose_of_request(?)", ref.id())
                .get(0, String[].class))
        : Disposed.nothing();
  }
}
