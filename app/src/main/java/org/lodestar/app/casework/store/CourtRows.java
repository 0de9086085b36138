package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.CUSTODY;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CourtDay;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.store.tables.tables.Custody;
import org.lodestar.app.casework.store.tables.tables.records.CustodyRecord;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;

/**
 * Who was arrested and nobody wrote what became of it, and who is charged, until it is written what
 * became of that. Nothing that is sealed is opened for it.
 */
@Component
public class CourtRows {
  private static final List<String> CHARGED =
      List.of(CustodyOutcome.Kind.CHARGED_BAILED.name(), CustodyOutcome.Kind.CHARGED_KEPT.name());

  private static final Field<Boolean> BED = planned(CUSTODY.COURT_BED).as("bed");
  private static final Field<String> CELL = planned(CUSTODY.COURT_CELL).as("cell");
  private static final Field<Boolean> GOES = planned(CUSTODY.COURT_GOES).as("goes");

  /** A child, or who may be one. */
  private static final Condition IS_CHILD =
      PERSON.AGE_STATUS.ne(AgeStatus.ADULT.name()).or(PERSON.BIRTH_DISPUTED.isTrue());

  private static final Field<Boolean> CHILD = DSL.field(IS_CHILD).as("child");

  private final DSLContext sql;

  CourtRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Who is charged, among the people of some cases. */
  public Set<UUID> charged(Collection<UUID> caseFiles) {
    return list(Columns.among(CASE_FILE.ID, caseFiles).and(isCharged()).and(isNewest())).stream()
        .map(CourtDay::person)
        .collect(Collectors.toSet());
  }

  /** Those of a case who are held, or charged. */
  public List<CourtDay> ofCase(UUID caseFile) {
    return list(CASE_FILE.ID.eq(caseFile).and(waits()));
  }

  /**
   * Children, and who may be one, in open cases; the soonest in court first.
   *
   * @param owner of whose cases; null for all of the organisation
   */
  public List<CourtDay> children(UUID organisation, @Nullable UUID owner) {
    return list(
        CASE_FILE
            .ORGANISATION
            .eq(organisation)
            .and(owner == null ? DSL.noCondition() : CASE_FILE.OWNER.eq(owner))
            .and(CASE_FILE.STATE.eq("OPEN"))
            .and(IS_CHILD)
            .and(waits()));
  }

  private List<CourtDay> list(Condition which) {
    return sql.select(CASE_FILE.ID, CASE_FILE.REFERENCE, PERSON.ID)
        .select(CUSTODY.OUTCOME, CUSTODY.COURT_ON, CUSTODY.COURT_AT, BED, CELL, GOES, CHILD)
        .from(CUSTODY)
        .join(PERSON)
        .on(PERSON.ID.eq(CUSTODY.PERSON))
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
        .where(which)
        .orderBy(
            CUSTODY.COURT_ON.asc().nullsFirst(),
            CUSTODY.COURT_AT.asc().nullsFirst(),
            CUSTODY.RECORDED_AT)
        .limit(200)
        .fetch(CourtRows::day);
  }

  private static CourtDay day(Record row) {
    String outcome = row.get(CUSTODY.OUTCOME);
    String cell = Boolean.TRUE.equals(row.get(CHILD)) ? row.get(CELL) : null;
    return new CourtDay(
        row.get(CASE_FILE.ID),
        row.get(CASE_FILE.REFERENCE),
        row.get(PERSON.ID),
        outcome == null ? null : CustodyOutcome.Kind.valueOf(outcome),
        row.get(CUSTODY.COURT_ON),
        row.get(CUSTODY.COURT_AT),
        cell == null && Boolean.TRUE.equals(row.get(BED)),
        cell == null ? null : CourtDay.Cell.valueOf(cell),
        Boolean.TRUE.equals(row.get(GOES)));
  }

  private static Condition isCharged() {
    return CUSTODY.OUTCOME.in(CHARGED);
  }

  /** Of an arrest only what was written last says what became of it. */
  private static Condition isNewest() {
    return noLater("OUTCOME");
  }

  private static Condition waits() {
    Condition charged = isCharged().and(isNewest());
    Condition held = CUSTODY.PART.eq("ACCUSATION").and(noLater("ACCUSATION")).and(none());
    return charged.or(held);
  }

  private static Condition noLater(String part) {
    Custody later = CUSTODY.as("later_" + part.toLowerCase(java.util.Locale.ROOT));
    return DSL.notExists(
        DSL.selectOne()
            .from(later)
            .where(later.ARREST.eq(CUSTODY.ARREST), later.PART.eq(part))
            .and(isAfter(later)));
  }

  private static Condition isAfter(Custody later) {
    return later
        .RECORDED_AT
        .gt(CUSTODY.RECORDED_AT)
        .or(later.RECORDED_AT.eq(CUSTODY.RECORDED_AT).and(later.ID.gt(CUSTODY.ID)));
  }

  /** What the newest plan says of it, of those that came after the charge. */
  private static <T> Field<T> planned(TableField<CustodyRecord, T> part) {
    Custody plan = CUSTODY.as("plan");
    return DSL.field(
        DSL.select(plan.field(part))
            .from(plan)
            .where(plan.ARREST.eq(CUSTODY.ARREST), plan.PART.eq("COURT"))
            .and(isAfter(plan))
            .orderBy(plan.RECORDED_AT.desc(), plan.ID.desc())
            .limit(1));
  }

  private static Condition none() {
    Custody any = CUSTODY.as("any_outcome");
    return DSL.notExists(
        DSL.selectOne().from(any).where(any.ARREST.eq(CUSTODY.ARREST), any.PART.eq("OUTCOME")));
  }
}
