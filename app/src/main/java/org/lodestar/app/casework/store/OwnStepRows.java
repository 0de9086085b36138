package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.OWN_STEP;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.OwnStepView;
import org.lodestar.app.casework.PathwayStep.State;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.casework.store.tables.tables.records.OwnStepRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** What has become of the partnership's own steps. Row-level security decides whose there are. */
@Component
class OwnStepRows {
  private final DSLContext sql;
  private final Cells cells;

  OwnStepRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** What is kept of these steps for somebody, by code; those that never arose are not there. */
  Map<String, OwnStepView> of(UUID person, List<OwnStep> steps) {
    Map<String, OwnStep> byCode =
        steps.stream().collect(Collectors.toMap(OwnStep::code, step -> step));
    List<OwnStepRecord> rows =
        sql.selectFrom(OWN_STEP)
            .where(OWN_STEP.PERSON.eq(person), OWN_STEP.CODE.in(byCode.keySet()))
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            OWN_STEP.ID,
            row -> PersonRows.subjectOf(row, OWN_STEP.PERSON),
            List.of(OWN_STEP.REASON));
    return rows.stream()
        .map(row -> view(Objects.requireNonNull(byCode.get(row.getCode())), row, opened))
        .collect(Collectors.toMap(view -> view.step().code(), view -> view));
  }

  /** An open step of somebody, by its code. */
  record Open(UUID person, String code, @Nullable LocalDate due) {}

  /** Open steps in a case. */
  List<Open> openIn(UUID caseFile) {
    return sql.select(OWN_STEP.PERSON, OWN_STEP.CODE, OWN_STEP.DUE)
        .from(OWN_STEP)
        .join(PERSON)
        .on(PERSON.ID.eq(OWN_STEP.PERSON))
        .where(PERSON.CASE_FILE.eq(caseFile), OWN_STEP.HOLDS.isTrue())
        .and(OWN_STEP.STATE.eq(State.OPEN.name()))
        .orderBy(OWN_STEP.ID)
        .fetch(row -> new Open(row.value1(), row.value2(), row.value3()));
  }

  /** Codes of the steps that are done or not needed. */
  List<String> settled(UUID person) {
    return sql.select(OWN_STEP.CODE)
        .from(OWN_STEP)
        .where(OWN_STEP.PERSON.eq(person), OWN_STEP.STATE.ne(State.OPEN.name()))
        .fetch(OWN_STEP.CODE);
  }

  private static OwnStepView view(OwnStep step, OwnStepRecord row, Cells.Opened opened) {
    return new OwnStepView(
        step,
        State.valueOf(row.getState()),
        row.getAroseOn(),
        row.getDue(),
        row.getOwner(),
        opened.text(row, OWN_STEP.REASON),
        row.getSettledBy(),
        Columns.instant(row.getSettledAt()),
        row.getVersion());
  }

  /** A step that is now to be done; one that rested counts from now, one that is there stays. */
  void arise(UUID person, OwnStep step, LocalDate on) {
    LocalDate due = step.limit() == null ? null : step.limit().due(on);
    sql.insertInto(OWN_STEP)
        .set(OWN_STEP.ID, Ids.next())
        .set(OWN_STEP.PERSON, person)
        .set(OWN_STEP.CODE, step.code())
        .set(OWN_STEP.STATE, State.OPEN.name())
        .set(OWN_STEP.AROSE_ON, on)
        .set(OWN_STEP.DUE, due)
        .onConflict(OWN_STEP.PERSON, OWN_STEP.CODE)
        .doUpdate()
        .set(OWN_STEP.HOLDS, true)
        .set(OWN_STEP.AROSE_ON, on)
        .set(OWN_STEP.DUE, due)
        .where(OWN_STEP.HOLDS.isFalse())
        .execute();
  }

  /** Steps that are asked for no more. */
  void rest(UUID person, Collection<String> holding) {
    sql.update(OWN_STEP)
        .set(OWN_STEP.HOLDS, false)
        .where(OWN_STEP.PERSON.eq(person), OWN_STEP.HOLDS.isTrue(), OWN_STEP.CODE.notIn(holding))
        .execute();
  }

  /** Says what has become of a step, if nobody else has since. */
  void settle(UUID person, OwnStepView settled, StepOutcome outcome) {
    OwnStepRecord row = new OwnStepRecord();
    UUID id =
        sql.select(OWN_STEP.ID)
            .from(OWN_STEP)
            .where(OWN_STEP.PERSON.eq(person), OWN_STEP.CODE.eq(settled.step().code()))
            .fetchOptional(OWN_STEP.ID)
            .orElseThrow(EditClash::new);
    row.setState(outcome.state().name());
    row.setDue(outcome.due());
    row.setOwner(outcome.owner());
    row.setReason(cells.seal(PersonRows.subject(person), OWN_STEP.REASON, id, outcome.note()));
    row.setSettledBy(settled.settledBy());
    row.setSettledAt(settled.settledAt() == null ? null : Columns.at(settled.settledAt()));
    row.setVersion(outcome.version() + 1);
    int changed =
        sql.update(OWN_STEP)
            .set(row)
            .where(OWN_STEP.ID.eq(id), OWN_STEP.VERSION.eq(outcome.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }
}
