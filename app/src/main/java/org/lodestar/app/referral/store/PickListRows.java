package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.PICK_ENTRY;
import static org.lodestar.app.referral.store.tables.Tables.PICK_LIST;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.referral.form.PickList;
import org.springframework.stereotype.Component;

/** Imported lists. */
@Component
public class PickListRows {
  private final DSLContext sql;

  PickListRows(DSLContext sql) {
    this.sql = sql;
  }

  /** An imported list without its entries. */
  public record Imported(
      PickList list, String source, LocalDate dated, Instant importedAt, int entries) {}

  /** Replaces a list whole. */
  public void replace(
      PickList list,
      List<String> entries,
      String source,
      LocalDate dated,
      UUID worker,
      Instant now) {
    sql.insertInto(PICK_LIST)
        .set(PICK_LIST.NAME, list.name())
        .set(PICK_LIST.SOURCE, source)
        .set(PICK_LIST.DATED, dated)
        .set(PICK_LIST.IMPORTED_BY, worker)
        .set(PICK_LIST.IMPORTED_AT, now.atOffset(ZoneOffset.UTC))
        .onConflict(PICK_LIST.NAME)
        .doUpdate()
        .set(PICK_LIST.SOURCE, source)
        .set(PICK_LIST.DATED, dated)
        .set(PICK_LIST.IMPORTED_BY, worker)
        .set(PICK_LIST.IMPORTED_AT, now.atOffset(ZoneOffset.UTC))
        .execute();
    sql.deleteFrom(PICK_ENTRY).where(PICK_ENTRY.NAME.eq(list.name())).execute();
    var insert = sql.insertInto(PICK_ENTRY, PICK_ENTRY.NAME, PICK_ENTRY.POSITION, PICK_ENTRY.WORDS);
    for (int at = 0; at < entries.size(); at++) {
      insert = insert.values(list.name(), at, entries.get(at));
    }
    if (!entries.isEmpty()) {
      insert.execute();
    }
  }

  /** The entries of a list, in their order; empty when it was never imported. */
  public Set<String> entries(PickList list) {
    return new LinkedHashSet<>(
        sql.select(PICK_ENTRY.WORDS)
            .from(PICK_ENTRY)
            .where(PICK_ENTRY.NAME.eq(list.name()))
            .orderBy(PICK_ENTRY.POSITION)
            .fetch(PICK_ENTRY.WORDS));
  }

  /** Every imported list with its entries. */
  public Map<PickList, Set<String>> all() {
    Map<PickList, Set<String>> all = new EnumMap<>(PickList.class);
    sql.select(PICK_ENTRY.NAME, PICK_ENTRY.WORDS)
        .from(PICK_ENTRY)
        .orderBy(PICK_ENTRY.NAME, PICK_ENTRY.POSITION)
        .forEach(
            row ->
                all.computeIfAbsent(PickList.valueOf(row.value1()), none -> new LinkedHashSet<>())
                    .add(row.value2()));
    return all;
  }

  /** What was imported when. */
  public Optional<Imported> find(PickList list) {
    return sql.select(PICK_LIST.SOURCE, PICK_LIST.DATED, PICK_LIST.IMPORTED_AT)
        .from(PICK_LIST)
        .where(PICK_LIST.NAME.eq(list.name()))
        .fetchOptional(
            row ->
                new Imported(
                    list,
                    row.value1(),
                    row.value2(),
                    row.value3().toInstant(),
                    sql.fetchCount(PICK_ENTRY, PICK_ENTRY.NAME.eq(list.name()))));
  }
}
