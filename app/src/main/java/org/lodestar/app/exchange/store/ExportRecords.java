package org.lodestar.app.exchange.store;

import static org.lodestar.app.exchange.store.tables.Tables.CASE_EXPORT;
import static org.lodestar.app.exchange.store.tables.Tables.EXPORTED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.KeptRecord;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;

/** Files of exports end with their day, reports of exports as a rule says. */
@Component
class ExportRecords implements RecordHolder {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final DSLContext sql;
  private final ExportRows rows;

  ExportRecords(DSLContext sql, ExportRows rows) {
    this.sql = sql;
    this.rows = rows;
  }

  @Override
  public List<KeptRecord> begunBefore(UUID organisation, LocalDate day) {
    return sql.select(CASE_EXPORT.ID, CASE_EXPORT.MADE_AT)
        .from(CASE_EXPORT)
        .where(CASE_EXPORT.ORGANISATION.eq(organisation))
        .and(CASE_EXPORT.MADE_AT.lt(day.atStartOfDay(LONDON).toOffsetDateTime()))
        .orderBy(CASE_EXPORT.ID)
        .fetch(
            row ->
                new KeptRecord(
                    RecordClass.CASE_EXPORT,
                    row.value1(),
                    LocalDate.ofInstant(row.value2().toInstant(), LONDON),
                    null));
  }

  @Override
  public Map<RecordClass, Long> counts(UUID organisation) {
    return Map.of(
        RecordClass.CASE_EXPORT,
        (long) sql.fetchCount(CASE_EXPORT, CASE_EXPORT.ORGANISATION.eq(organisation)));
  }

  @Override
  public Set<UUID> related(RecordRef ref) {
    Set<UUID> related = new HashSet<>();
    if (ref.recordClass() == RecordClass.CASE_EXPORT) {
      sql.select(EXPORTED.CASE_FILE, EXPORTED.PERSON)
          .from(EXPORTED)
          .where(EXPORTED.EXPORT.eq(ref.id()))
          .forEach(row -> related.addAll(List.of(row.value1(), row.value2())));
    }
    return related;
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    return ref.isOfPeople() || ref.recordClass() == RecordClass.CASE_EXPORT
        ? Disposed.of(
            sql.fetchSingle("select exchange.dispose_of(?)", ref.id()).get(0, String[].class))
        : Disposed.nothing();
  }

  @Override
  public int clear(Instant now) {
    return rows.sweep(now);
  }
}
