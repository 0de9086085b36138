package org.lodestar.app.triage.store;

import static org.lodestar.app.triage.store.tables.Tables.SAVED_FILTER;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.triage.SavedFilter;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.SchemaSeal;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Saved lists; row-level security shows each worker their own. */
@Component
public class FilterRows {
  private final DSLContext sql;
  private final SchemaSeal sealing;
  private final Clock clock;

  FilterRows(DSLContext sql, Vault vault, Clock clock) {
    this.sql = sql;
    this.sealing = new SchemaSeal(vault, "triage");
    this.clock = clock;
  }

  public int count() {
    return sql.fetchCount(SAVED_FILTER);
  }

  public void add(UUID worker, String name, String address) {
    UUID id = Ids.next();
    sql.insertInto(SAVED_FILTER)
        .set(SAVED_FILTER.ID, id)
        .set(SAVED_FILTER.WORKER, worker)
        .set(SAVED_FILTER.NAME, sealing.must(owner(worker), "saved_filter", "name", id, name))
        .set(SAVED_FILTER.FILTER, address)
        .set(SAVED_FILTER.SAVED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Oldest first. */
  public List<SavedFilter> list(UUID worker) {
    return sql.selectFrom(SAVED_FILTER)
        .orderBy(SAVED_FILTER.SAVED_AT, SAVED_FILTER.ID)
        .limit(SavedFilter.MOST)
        .fetch(
            row ->
                new SavedFilter(
                    row.getId(),
                    sealing.open(owner(worker), "saved_filter", "name", row.getId(), row.getName()),
                    row.getFilter()));
  }

  public void remove(UUID id) {
    sql.deleteFrom(SAVED_FILTER).where(SAVED_FILTER.ID.eq(id)).execute();
  }

  private static Subject owner(UUID worker) {
    return new Subject(SubjectKind.WORKER, worker);
  }
}
