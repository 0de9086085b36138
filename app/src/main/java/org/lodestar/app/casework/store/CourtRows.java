package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.CUSTODY;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.lodestar.app.casework.CourtDay;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.store.tables.tables.Custody;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;

/**
 * Who was arrested and nobody wrote what became of it, and who was charged and nobody wrote where
 * they sleep until court and who goes there. Nothing that is sealed is opened for it.
 */
@Component
public class CourtRows {
  private static final List<String> CHARGED =
      List.of(CustodyOutcome.Kind.CHARGED_BAILED.name(), CustodyOutcome.Kind.CHARGED_KEPT.name());

  private final DSLContext sql;

  CourtRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Charged, in a case, whether or not it was said what follows: the hour of court stands. */
  public List<CourtDay> ofCase(UUID caseFile) {
    return list(CASE_FILE.ID.eq(caseFile).and(isCharged()).and(isNewest()));
  }

  /** Those of a case for whom nobody has said what follows. */
  public List<CourtDay> openOf(UUID caseFile) {
    return list(CASE_FILE.ID.eq(caseFile).and(waits()));
  }

  /** Children, and who may be one, in open cases of an organisation; the soonest in court first. */
  public List<CourtDay> children(UUID organisation) {
    return list(
        CASE_FILE
            .ORGANISATION
            .eq(organisation)
            .and(CASE_FILE.STATE.eq("OPEN"))
            .and(PERSON.AGE_STATUS.ne(AgeStatus.ADULT.name()).or(PERSON.BIRTH_DISPUTED.isTrue()))
            .and(waits()));
  }

  private List<CourtDay> list(Condition which) {
    return sql.select(CASE_FILE.ID, CASE_FILE.REFERENCE, PERSON.ID)
        .select(CUSTODY.OUTCOME, CUSTODY.COURT_ON, CUSTODY.COURT_AT)
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
    return new CourtDay(
        row.get(CASE_FILE.ID),
        row.get(CASE_FILE.REFERENCE),
        row.get(PERSON.ID),
        outcome == null ? null : CustodyOutcome.Kind.valueOf(outcome),
        row.get(CUSTODY.COURT_ON),
        row.get(CUSTODY.COURT_AT));
  }

  private static Condition isCharged() {
    return CUSTODY.OUTCOME.in(CHARGED);
  }

  /** Of an arrest only what was written last says what became of it. */
  private static Condition isNewest() {
    return noLater("OUTCOME");
  }

  private static Condition waits() {
    Condition charged = isCharged().and(isNewest()).and(noLater("COURT"));
    Condition held = CUSTODY.PART.eq("ACCUSATION").and(noLater("ACCUSATION")).and(none());
    return charged.or(held);
  }

  private static Condition noLater(String part) {
    Custody later = CUSTODY.as("later_" + part.toLowerCase(java.util.Locale.ROOT));
    return DSL.notExists(
        DSL.selectOne()
            .from(later)
            .where(later.ARREST.eq(CUSTODY.ARREST), later.PART.eq(part))
            .and(
                later
                    .RECORDED_AT
                    .gt(CUSTODY.RECORDED_AT)
                    .or(later.RECORDED_AT.eq(CUSTODY.RECORDED_AT).and(later.ID.gt(CUSTODY.ID)))));
  }

  private static Condition none() {
    Custody any = CUSTODY.as("any_outcome");
    return DSL.notExists(
        DSL.selectOne().from(any).where(any.ARREST.eq(CUSTODY.ARREST), any.PART.eq("OUTCOME")));
  }
}
