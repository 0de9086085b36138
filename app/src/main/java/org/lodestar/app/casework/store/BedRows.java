package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.BED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.tables.tables.records.BedRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.springframework.stereotype.Component;

/** Where people sleep. Rows are only ever added. */
@Component
public class BedRows {
  private static final List<TableField<BedRecord, byte[]>> SEALED =
      List.of(BED.PLACE, BED.CONFIRMED_BY);

  private final DSLContext sql;
  private final Cells cells;

  BedRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps one. */
  public void insert(Recorded<Bed> recorded) {
    Bed bed = recorded.what();
    UUID id = recorded.id();
    Subject subject = PersonRows.subject(recorded.person());
    Instant until = bed.until();
    sql.insertInto(BED)
        .set(BED.ID, id)
        .set(BED.PERSON, recorded.person())
        .set(BED.STANDING, bed.standing().name())
        .set(BED.PLACE, cells.seal(subject, BED.PLACE, id, bed.place()))
        .set(BED.CONFIRMED_BY, cells.seal(subject, BED.CONFIRMED_BY, id, bed.confirmedBy()))
        .set(BED.FROM_AT, Columns.at(bed.from()))
        .set(BED.UNTIL_AT, until == null ? null : Columns.at(until))
        .set(BED.RECORDED_BY, recorded.by())
        .set(BED.RECORDED_AT, Columns.at(recorded.at()))
        .execute();
  }

  /** All of a person, newest first. */
  public List<Recorded<Bed>> list(UUID person) {
    List<BedRecord> rows =
        sql.selectFrom(BED)
            .where(BED.PERSON.eq(person))
            .orderBy(BED.RECORDED_AT.desc(), BED.ID.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(rows, BED.ID, row -> PersonRows.subjectOf(row, BED.PERSON), SEALED);
    return rows.stream().map(row -> recorded(row, opened)).toList();
  }

  private static Recorded<Bed> recorded(BedRecord row, Cells.Opened opened) {
    Bed bed =
        new Bed(
            Bed.Standing.valueOf(row.getStanding()),
            opened.must(row, BED.PLACE),
            opened.text(row, BED.CONFIRMED_BY),
            row.getFromAt().toInstant(),
            Columns.instant(row.getUntilAt()));
    return new Recorded<>(
        row.getId(), row.getPerson(), bed, row.getRecordedBy(), row.getRecordedAt().toInstant(), 0);
  }

  /** Those of some people who have no confirmed bed tonight; where it is stays sealed. */
  public Set<UUID> without(Collection<UUID> people, Instant now) {
    if (people.isEmpty()) {
      return Set.of();
    }
    PersonalText sealed = PersonalText.of("");
    Map<UUID, List<Bed>> all = new HashMap<>();
    sql.select(BED.PERSON, BED.STANDING, BED.FROM_AT, BED.UNTIL_AT)
        .from(BED)
        .where(Columns.among(BED.PERSON, people))
        .orderBy(BED.PERSON, BED.RECORDED_AT.desc(), BED.ID.desc())
        .forEach(
            row ->
                all.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                    .add(
                        new Bed(
                            Bed.Standing.valueOf(row.value2()),
                            sealed,
                            sealed,
                            row.value3().toInstant(),
                            Columns.instant(row.value4()))));
    Set<UUID> without = new HashSet<>(people);
    without.removeIf(person -> Bed.ofTonight(all.getOrDefault(person, List.of()), now).isPresent());
    return without;
  }
}
