package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.ABSENCE;
import static org.lodestar.app.casework.store.tables.Tables.MISSING_PLAN;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.lodestar.app.casework.Absence;
import org.lodestar.app.casework.MissingPlan;
import org.lodestar.app.casework.store.tables.tables.records.AbsenceRecord;
import org.lodestar.app.casework.store.tables.tables.records.MissingPlanRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Component;

/** Plans for going missing, and absences. */
@Component
public class MissingRows {
  private static final List<TableField<MissingPlanRecord, byte[]>> PLAN =
      List.of(MISSING_PLAN.DESCRIPTION, MISSING_PLAN.NUMBERS, MISSING_PLAN.AGREEMENT);
  private static final List<TableField<AbsenceRecord, byte[]>> SEALED =
      List.of(
          ABSENCE.CIRCUMSTANCES,
          ABSENCE.TOLD_BY,
          ABSENCE.POLICE_REFERENCE,
          ABSENCE.FOUND,
          ABSENCE.SEEN_BY);

  private final DSLContext sql;
  private final Cells cells;

  MissingRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** The plan of a person; {@link MissingPlan#none()} where none was written. */
  public MissingPlan plan(UUID person) {
    List<MissingPlanRecord> rows =
        sql.selectFrom(MISSING_PLAN).where(MISSING_PLAN.PERSON.eq(person)).fetch();
    Cells.Opened opened =
        cells.open(
            rows, MISSING_PLAN.PERSON, row -> PersonRows.subjectOf(row, MISSING_PLAN.PERSON), PLAN);
    return rows.stream().map(row -> plan(row, opened)).findFirst().orElseGet(MissingPlan::none);
  }

  private static MissingPlan plan(MissingPlanRecord row, Cells.Opened opened) {
    return new MissingPlan(
        Known.valueOf(row.getAlone()),
        row.getArrivedAt() == null ? null : row.getArrivedAt().toInstant(),
        opened.text(row, MISSING_PLAN.DESCRIPTION),
        opened.text(row, MISSING_PLAN.NUMBERS),
        opened.text(row, MISSING_PLAN.AGREEMENT),
        row.getVersion());
  }

  /**
   * Keeps the plan.
   *
   * @throws EditClash when somebody else has since
   */
  public void keep(UUID person, MissingPlan plan, UUID worker, Instant now) {
    MissingPlanRecord row = row(person, plan);
    row.setRecordedBy(worker);
    row.setRecordedAt(Columns.at(now));
    row.setVersion(plan.version() + 1);
    int kept =
        plan.isWritten()
            ? sql.update(MISSING_PLAN)
                .set(row)
                .where(MISSING_PLAN.PERSON.eq(person), MISSING_PLAN.VERSION.eq(plan.version()))
                .execute()
            : sql.insertInto(MISSING_PLAN).set(row).onConflictDoNothing().execute();
    if (kept == 0) {
      throw new EditClash();
    }
  }

  private MissingPlanRecord row(UUID person, MissingPlan plan) {
    Subject subject = PersonRows.subject(person);
    MissingPlanRecord row = new MissingPlanRecord();
    row.setPerson(person);
    row.setAlone(plan.alone().name());
    row.setArrivedAt(plan.arrivedAt() == null ? null : Columns.at(plan.arrivedAt()));
    row.setDescription(cells.seal(subject, MISSING_PLAN.DESCRIPTION, person, plan.description()));
    row.setNumbers(cells.seal(subject, MISSING_PLAN.NUMBERS, person, plan.numbers()));
    row.setAgreement(cells.seal(subject, MISSING_PLAN.AGREEMENT, person, plan.agreement()));
    return row;
  }

  /** Absences of a person, the newest first. */
  public List<Absence> absences(UUID person) {
    List<AbsenceRecord> rows =
        sql.selectFrom(ABSENCE)
            .where(ABSENCE.PERSON.eq(person))
            .orderBy(ABSENCE.MISSING_SINCE.desc(), ABSENCE.ID.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(rows, ABSENCE.ID, row -> PersonRows.subjectOf(row, ABSENCE.PERSON), SEALED);
    return rows.stream().map(row -> absence(row, opened)).toList();
  }

  private static Absence absence(AbsenceRecord row, Cells.Opened opened) {
    return new Absence(
        row.getId(),
        row.getMissingSince().toInstant(),
        row.getSinceKnown(),
        opened.text(row, ABSENCE.CIRCUMSTANCES),
        opened.text(row, ABSENCE.TOLD_BY),
        opened.text(row, ABSENCE.POLICE_REFERENCE),
        row.getFoundAt() == null ? null : row.getFoundAt().toInstant(),
        opened.text(row, ABSENCE.FOUND),
        opened.text(row, ABSENCE.SEEN_BY),
        row.getRecordedBy(),
        row.getVersion());
  }

  /** Whether a search for a person runs. */
  public boolean isSearched(UUID person) {
    return sql.fetchExists(ABSENCE, ABSENCE.PERSON.eq(person), ABSENCE.FOUND_AT.isNull());
  }

  /** One absence of a person. */
  public Absence get(UUID person, UUID id) {
    return absences(person).stream()
        .filter(absence -> absence.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Adds an absence; false when the person is missing already. */
  public boolean insert(UUID person, Absence absence, Instant now) {
    AbsenceRecord row = row(person, absence);
    row.setId(absence.id());
    row.setPerson(person);
    row.setMissingSince(Columns.at(absence.missingSince()));
    row.setSinceKnown(absence.sinceKnown());
    row.setRecordedBy(absence.by());
    row.setRecordedAt(Columns.at(now));
    row.setVersion(0L);
    return sql.insertInto(ABSENCE).set(row).onConflictDoNothing().execute() == 1;
  }

  /** Changes what is known of an absence, if nobody else has since. */
  public void update(UUID person, Absence absence) {
    AbsenceRecord row = row(person, absence);
    row.setVersion(absence.version() + 1);
    int changed =
        sql.update(ABSENCE)
            .set(row)
            .where(
                ABSENCE.ID.eq(absence.id()),
                ABSENCE.PERSON.eq(person),
                ABSENCE.VERSION.eq(absence.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  private AbsenceRecord row(UUID person, Absence absence) {
    Subject subject = PersonRows.subject(person);
    UUID id = absence.id();
    AbsenceRecord row = new AbsenceRecord();
    row.setCircumstances(cells.seal(subject, ABSENCE.CIRCUMSTANCES, id, absence.circumstances()));
    row.setToldBy(cells.seal(subject, ABSENCE.TOLD_BY, id, absence.toldBy()));
    row.setPoliceReference(
        cells.seal(subject, ABSENCE.POLICE_REFERENCE, id, absence.policeReference()));
    row.setFoundAt(absence.foundAt() == null ? null : Columns.at(absence.foundAt()));
    row.setFound(cells.seal(subject, ABSENCE.FOUND, id, absence.found()));
    row.setSeenBy(cells.seal(subject, ABSENCE.SEEN_BY, id, absence.seenBy()));
    return row;
  }
}
