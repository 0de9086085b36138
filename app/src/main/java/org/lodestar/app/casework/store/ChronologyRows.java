package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CHRONOLOGY;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.TimelineFilter;
import org.lodestar.app.casework.store.tables.tables.records.ChronologyRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/** What happened in a case, newest first. */
@Component
public class ChronologyRows {
  private final DSLContext sql;
  private final Cells cells;

  ChronologyRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  private static Subject subject(UUID caseFile) {
    return new Subject(SubjectKind.CASE, caseFile);
  }

  /** Adds an entry. */
  public void insert(ChronologyEntry entry) {
    ChronologyRecord row = new ChronologyRecord();
    row.setId(entry.id());
    row.setCaseFile(entry.caseFile());
    row.setCode(entry.code());
    row.setRecordedBy(entry.by());
    row.setRecordedAt(Columns.at(entry.recordedAt()));
    row.setVersion(entry.version());
    fill(row, entry);
    sql.insertInto(CHRONOLOGY).set(row).execute();
  }

  /** Changes what a worker has noted, if nobody else has since. */
  public void update(ChronologyEntry entry) {
    ChronologyRecord row = new ChronologyRecord();
    fill(row, entry);
    row.setVersion(entry.version() + 1);
    int changed =
        sql.update(CHRONOLOGY)
            .set(row)
            .where(
                CHRONOLOGY.ID.eq(entry.id()),
                CHRONOLOGY.CASE_FILE.eq(entry.caseFile()),
                CHRONOLOGY.CODE.isNull(),
                CHRONOLOGY.VERSION.eq(entry.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  private void fill(ChronologyRecord row, ChronologyEntry entry) {
    row.setPerson(entry.person());
    row.setKind(entry.kind().name());
    row.setHappenedAt(Columns.at(entry.happenedAt()));
    row.setCircle(entry.circle());
    row.setWords(
        cells.seal(subject(entry.caseFile()), CHRONOLOGY.WORDS, entry.id(), entry.words()));
  }

  /** Removes what a worker has noted; what the program noted stays. */
  public void delete(UUID caseFile, UUID id) {
    sql.deleteFrom(CHRONOLOGY)
        .where(CHRONOLOGY.ID.eq(id), CHRONOLOGY.CASE_FILE.eq(caseFile), CHRONOLOGY.CODE.isNull())
        .execute();
  }

  /** One entry. */
  public ChronologyEntry get(UUID caseFile, UUID id) {
    return list(CHRONOLOGY.ID.eq(id).and(CHRONOLOGY.CASE_FILE.eq(caseFile)), 1).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The newest entries of a case. */
  public List<ChronologyEntry> list(UUID caseFile, int most) {
    return list(CHRONOLOGY.CASE_FILE.eq(caseFile), most);
  }

  /** Entries of a case that fit, newest first; their words are not looked at. */
  public List<ChronologyEntry> list(UUID caseFile, TimelineFilter filter, int from, int most) {
    return list(fits(caseFile, filter), from, most);
  }

  /** How many {@link #list(UUID, TimelineFilter, int, int)} has in all. */
  public int count(UUID caseFile, TimelineFilter filter) {
    return sql.fetchCount(CHRONOLOGY, fits(caseFile, filter));
  }

  private static Condition fits(UUID caseFile, TimelineFilter filter) {
    Condition fits = CHRONOLOGY.CASE_FILE.eq(caseFile);
    if (filter.kind() != null) {
      fits = fits.and(CHRONOLOGY.KIND.eq(filter.kind().name()));
    }
    return filter.person() == null ? fits : fits.and(CHRONOLOGY.PERSON.eq(filter.person()));
  }

  /** What workers wrote about one person, the newest entries. */
  public List<ChronologyEntry> writtenAbout(UUID person, int most) {
    return list(open(CHRONOLOGY.PERSON.eq(person)).and(CHRONOLOGY.CODE.isNull()), most);
  }

  /** What the program noted about one person, the newest entries. */
  public List<ChronologyEntry> notedAbout(UUID person, int most) {
    return list(open(CHRONOLOGY.PERSON.eq(person)).and(CHRONOLOGY.CODE.isNotNull()), most);
  }

  /** How many narrow notes about a person the one who asks opens. */
  public int countNarrow(UUID person) {
    return sql.fetchCount(
        CHRONOLOGY, CHRONOLOGY.PERSON.eq(person).and(CHRONOLOGY.CIRCLE.isNotNull()));
  }

  /** Narrow notes are never given out, whoever asks. */
  private static Condition open(Condition condition) {
    return condition.and(CHRONOLOGY.CIRCLE.isNull());
  }

  private List<ChronologyEntry> list(Condition condition, int most) {
    return list(condition, 0, most);
  }

  private List<ChronologyEntry> list(Condition condition, int from, int most) {
    List<ChronologyRecord> rows =
        sql.selectFrom(CHRONOLOGY)
            .where(condition)
            .orderBy(CHRONOLOGY.HAPPENED_AT.desc(), CHRONOLOGY.ID.desc())
            .limit(most)
            .offset(from)
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            CHRONOLOGY.ID,
            row -> subject(row.get(CHRONOLOGY.CASE_FILE)),
            List.of(CHRONOLOGY.WORDS));
    return rows.stream().map(row -> entry(row, opened)).toList();
  }

  private static ChronologyEntry entry(ChronologyRecord row, Cells.Opened opened) {
    return new ChronologyEntry(
        row.getId(),
        row.getCaseFile(),
        row.getPerson(),
        ChronologyEntry.Kind.valueOf(row.getKind()),
        row.getHappenedAt().toInstant(),
        row.getCode(),
        opened.text(row, CHRONOLOGY.WORDS),
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        row.getVersion(),
        row.getCircle());
  }
}
