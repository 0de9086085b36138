package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CHRONOLOGY_EARLIER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.EarlierEntry;
import org.lodestar.app.casework.store.tables.tables.records.ChronologyEarlierRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/** What entries of the chronology said before they were edited. */
@Component
public class EarlierRows {
  private final DSLContext sql;
  private final Cells cells;

  EarlierRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  private static Subject subject(UUID caseFile) {
    return new Subject(SubjectKind.CASE, caseFile);
  }

  /** Keeps what an entry says now, before this worker changes it. */
  public void keep(ChronologyEntry entry, UUID worker, Instant now) {
    UUID id = Ids.next();
    ChronologyEarlierRecord row = new ChronologyEarlierRecord();
    row.setId(id);
    row.setEntry(entry.id());
    row.setCaseFile(entry.caseFile());
    row.setPerson(entry.person());
    row.setVersion(entry.version());
    row.setKind(entry.kind().name());
    row.setHappenedAt(Columns.at(entry.happenedAt()));
    row.setWords(
        cells.seal(subject(entry.caseFile()), CHRONOLOGY_EARLIER.WORDS, id, entry.words()));
    row.setCircle(entry.circle());
    row.setReplacedBy(worker);
    row.setReplacedAt(Columns.at(now));
    sql.insertInto(CHRONOLOGY_EARLIER).set(row).execute();
  }

  /** Only those of a circle open what an entry said before. */
  public void narrow(UUID entry, UUID circle) {
    sql.update(CHRONOLOGY_EARLIER)
        .set(CHRONOLOGY_EARLIER.CIRCLE, circle)
        .where(CHRONOLOGY_EARLIER.ENTRY.eq(entry))
        .execute();
  }

  /** Earlier texts of a case by entry, the newest first. */
  public Map<UUID, List<EarlierEntry>> list(UUID caseFile) {
    List<ChronologyEarlierRecord> rows =
        sql.selectFrom(CHRONOLOGY_EARLIER)
            .where(CHRONOLOGY_EARLIER.CASE_FILE.eq(caseFile))
            .orderBy(CHRONOLOGY_EARLIER.VERSION.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            CHRONOLOGY_EARLIER.ID,
            row -> subject(caseFile),
            List.of(CHRONOLOGY_EARLIER.WORDS));
    return rows.stream()
        .map(row -> entry(row, opened))
        .collect(Collectors.groupingBy(EarlierEntry::entry));
  }

  private static EarlierEntry entry(ChronologyEarlierRecord row, Cells.Opened opened) {
    return new EarlierEntry(
        row.getEntry(),
        ChronologyEntry.Kind.valueOf(row.getKind()),
        row.getHappenedAt().toInstant(),
        opened.must(row, CHRONOLOGY_EARLIER.WORDS),
        row.getReplacedBy(),
        row.getReplacedAt().toInstant());
  }
}
