package org.lodestar.app.support.store;

import static org.lodestar.app.support.store.tables.Tables.SHEET;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.support.Sheet;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.store.tables.tables.records.SheetRecord;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/** Sheets, written once and never changed. */
@Component
public class SheetRows {
  private final DSLContext sql;
  private final Cells cells;

  SheetRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds a sheet that tells the ledger nothing. Throws {@link EditClash}. */
  public void insert(Sheet sheet) {
    insert(sheet, null);
  }

  /** What the newest version of a sheet told the ledger. */
  public Optional<Fact> told(UUID person, SheetKind kind, String topic) {
    return sql.select(SHEET.TOLD)
        .from(SHEET)
        .where(SHEET.PERSON.eq(person), SHEET.KIND.eq(kind.name()), SHEET.TOPIC.eq(topic))
        .orderBy(SHEET.VERSION.desc())
        .limit(1)
        .fetchOptional(SHEET.TOLD)
        .map(Fact::read);
  }

  /**
   * Adds a sheet. Throws {@link EditClash} when somebody else has written this version.
   *
   * @param told what it tells the ledger
   */
  public void insert(Sheet sheet, @Nullable Fact told) {
    int added =
        sql.insertInto(SHEET)
            .set(SHEET.ID, sheet.id())
            .set(SHEET.CASE_FILE, sheet.caseFile())
            .set(SHEET.PERSON, sheet.person())
            .set(SHEET.KIND, sheet.kind().name())
            .set(SHEET.TOPIC, sheet.topic())
            .set(SHEET.VERSION, sheet.version())
            .set(
                SHEET.CONTENT,
                cells.seal(
                    Cells.person(sheet.person()), SHEET.CONTENT, sheet.id(), sheet.answers()))
            .set(SHEET.REVIEW_ON, sheet.reviewOn())
            .set(SHEET.TOLD, told == null ? null : told.line())
            .set(SHEET.WRITTEN_BY, sheet.by())
            .set(SHEET.WRITTEN_AT, Columns.at(sheet.at()))
            .onConflict(SHEET.PERSON, SHEET.KIND, SHEET.TOPIC, SHEET.VERSION)
            .doNothing()
            .execute();
    if (added == 0) {
      throw new EditClash();
    }
  }

  /** Every version of a sheet, newest first. */
  public List<Sheet> list(UUID person, SheetKind kind, String topic) {
    return read(SHEET.PERSON.eq(person).and(SHEET.KIND.eq(kind.name())).and(SHEET.TOPIC.eq(topic)));
  }

  /** The newest version of each sheet of a person, opened. */
  public List<Sheet> newest(UUID person, SheetKind kind) {
    return read(SHEET.PERSON.eq(person).and(SHEET.KIND.eq(kind.name())).and(isNewest()));
  }

  /** When a sheet was written, and when it is to be looked at again; nothing of what it says. */
  public record WrittenOn(SheetKind kind, Instant at, @Nullable LocalDate reviewOn) {}

  /** Of each kind of sheet that a person has, the one that was written last. */
  public List<WrittenOn> written(UUID person) {
    return sql.select(SHEET.KIND, SHEET.WRITTEN_AT, SHEET.REVIEW_ON)
        .distinctOn(SHEET.KIND)
        .from(SHEET)
        .where(SHEET.PERSON.eq(person).and(isNewest()))
        .orderBy(SHEET.KIND, SHEET.WRITTEN_AT.desc())
        .fetch(
            row ->
                new WrittenOn(
                    SheetKind.valueOf(row.value1()), row.value2().toInstant(), row.value3()));
  }

  /** The highest version of a sheet; 0 when it was never written. */
  public int version(UUID person, SheetKind kind, String topic) {
    Integer highest =
        sql.select(DSL.max(SHEET.VERSION))
            .from(SHEET)
            .where(SHEET.PERSON.eq(person), SHEET.KIND.eq(kind.name()), SHEET.TOPIC.eq(topic))
            .fetchOne(0, Integer.class);
    return highest == null ? 0 : highest;
  }

  /** A sheet to be looked at again; nothing of what it says. */
  public record Due(UUID caseFile, UUID person, SheetKind kind, String topic, LocalDate on) {}

  /** Sheets of a writer whose review falls on one of these days, the earliest first. */
  public List<Due> due(Whose whose, LocalDate from, LocalDate to, int offset, int limit) {
    return sql.select(SHEET.CASE_FILE, SHEET.PERSON, SHEET.KIND, SHEET.TOPIC, SHEET.REVIEW_ON)
        .from(SHEET)
        .where(waiting(whose, from, to))
        .orderBy(SHEET.REVIEW_ON, SHEET.ID)
        .offset(offset)
        .limit(limit)
        .fetch(
            row ->
                new Due(
                    row.value1(),
                    row.value2(),
                    SheetKind.valueOf(row.value3()),
                    row.value4(),
                    row.value5()));
  }

  /** How many there are. */
  public int countDue(Whose whose, LocalDate from, LocalDate to) {
    return sql.fetchCount(SHEET, waiting(whose, from, to));
  }

  private static Condition waiting(Whose whose, LocalDate from, LocalDate to) {
    return whose
        .does(SHEET.WRITTEN_BY, SHEET.CASE_FILE)
        .and(SHEET.REVIEW_ON.between(from, to))
        .and(isNewest());
  }

  private static Condition isNewest() {
    var later = SHEET.as("later");
    return DSL.notExists(
        DSL.selectOne()
            .from(later)
            .where(
                later.PERSON.eq(SHEET.PERSON),
                later.KIND.eq(SHEET.KIND),
                later.TOPIC.eq(SHEET.TOPIC),
                later.VERSION.gt(SHEET.VERSION)));
  }

  /** Deletes all sheets of a person who was added in error. */
  public void delete(UUID person) {
    sql.deleteFrom(SHEET).where(SHEET.PERSON.eq(person)).execute();
  }

  private List<Sheet> read(Condition which) {
    List<SheetRecord> rows =
        sql.selectFrom(SHEET).where(which).orderBy(SHEET.VERSION.desc(), SHEET.TOPIC).fetch();
    Cells.Opened opened =
        cells.open(rows, SHEET.ID, row -> Cells.person(row.get(SHEET.PERSON)), SHEET.CONTENT);
    return rows.stream().map(row -> sheet(row, opened)).toList();
  }

  private static Sheet sheet(SheetRecord row, Cells.Opened opened) {
    return new Sheet(
        row.getId(),
        row.getCaseFile(),
        row.getPerson(),
        SheetKind.valueOf(row.getKind()),
        row.getTopic(),
        row.getVersion(),
        opened.answers(row),
        row.getReviewOn(),
        row.getWrittenBy(),
        row.getWrittenAt().toInstant());
  }
}
