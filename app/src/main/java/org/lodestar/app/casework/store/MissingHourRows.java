package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.MISSING_STEP;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.MissingTask;
import org.lodestar.app.casework.MissingTask.Outcome;
import org.lodestar.app.casework.WaitingHour;
import org.lodestar.app.casework.store.tables.tables.records.MissingStepRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.MissingStep;
import org.springframework.stereotype.Component;

/** The hours that run after somebody came alone, went missing or was found. */
@Component
public class MissingHourRows {
  private final DSLContext sql;
  private final Cells cells;

  MissingHourRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Lets hours of a moment run; those that run already are left as they are. */
  public void start(UUID person, @Nullable UUID absence, List<MissingStep> steps, Instant at) {
    for (MissingStep step : steps) {
      sql.insertInto(MISSING_STEP)
          .set(MISSING_STEP.ID, Ids.next())
          .set(MISSING_STEP.PERSON, person)
          .set(MISSING_STEP.ABSENCE, absence)
          .set(MISSING_STEP.CODE, step.name())
          .set(MISSING_STEP.DUE, Columns.at(step.due(at)))
          .onConflictDoNothing()
          .execute();
    }
  }

  /** The steps of a person, in order. */
  public List<MissingTask> tasks(UUID person) {
    List<MissingStepRecord> rows =
        sql.selectFrom(MISSING_STEP)
            .where(MISSING_STEP.PERSON.eq(person))
            .orderBy(MISSING_STEP.DUE, MISSING_STEP.ID)
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            MISSING_STEP.ID,
            row -> PersonRows.subjectOf(row, MISSING_STEP.PERSON),
            List.of(MISSING_STEP.REASON));
    return rows.stream().map(row -> task(row, opened)).toList();
  }

  private static MissingTask task(MissingStepRecord row, Cells.Opened opened) {
    return new MissingTask(
        row.getId(),
        row.getPerson(),
        row.getAbsence(),
        MissingStep.valueOf(row.getCode()),
        row.getDue().toInstant(),
        row.getDoneAt() == null ? null : row.getDoneAt().toInstant(),
        row.getDoneBy(),
        row.getOutcome() == null ? null : MissingTask.Outcome.valueOf(row.getOutcome()),
        opened.text(row, MISSING_STEP.REASON));
  }

  /** One step of a person, if it is there. */
  public Optional<MissingTask> find(UUID person, UUID id) {
    return tasks(person).stream().filter(task -> task.id().equals(id)).findFirst();
  }

  /** Says how a step ended. Saying it twice changes nothing. */
  public void end(
      UUID person,
      UUID id,
      Outcome outcome,
      @Nullable PersonalText reason,
      UUID worker,
      Instant at) {
    sql.update(MISSING_STEP)
        .set(MISSING_STEP.DONE_AT, Columns.at(at))
        .set(MISSING_STEP.DONE_BY, worker)
        .set(MISSING_STEP.OUTCOME, outcome.name())
        .set(
            MISSING_STEP.REASON,
            cells.seal(PersonRows.subject(person), MISSING_STEP.REASON, id, reason))
        .where(MISSING_STEP.ID.eq(id), MISSING_STEP.DONE_AT.isNull())
        .execute();
  }

  /** Says that a step is not done after all. */
  public void openAgain(UUID id) {
    sql.update(MISSING_STEP)
        .setNull(MISSING_STEP.DONE_AT)
        .setNull(MISSING_STEP.DONE_BY)
        .setNull(MISSING_STEP.OUTCOME)
        .setNull(MISSING_STEP.REASON)
        .where(MISSING_STEP.ID.eq(id))
        .execute();
  }

  /** Open steps of cases of which workers are in charge, the one due first first. */
  public List<WaitingHour> waitingFor(
      Collection<UUID> workers, boolean late, Instant now, int from, int most) {
    return sql.select(
            MISSING_STEP.CODE, MISSING_STEP.DUE, PERSON.ID, CASE_FILE.ID, CASE_FILE.REFERENCE)
        .from(MISSING_STEP)
        .join(PERSON)
        .on(PERSON.ID.eq(MISSING_STEP.PERSON))
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
        .where(waits(workers, late, now))
        .orderBy(MISSING_STEP.DUE, MISSING_STEP.ID)
        .limit(most)
        .offset(from)
        .fetch(
            row ->
                new WaitingHour(
                    MissingStep.valueOf(row.value1()),
                    row.value2().toInstant(),
                    row.value3(),
                    row.value4(),
                    row.value5()));
  }

  /** How many {@link #waitingFor} has in all. */
  public int countFor(Collection<UUID> workers, boolean late, Instant now) {
    return sql.fetchCount(
        sql.selectOne()
            .from(MISSING_STEP)
            .join(PERSON)
            .on(PERSON.ID.eq(MISSING_STEP.PERSON))
            .join(CASE_FILE)
            .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
            .where(waits(workers, late, now)));
  }

  private static Condition waits(Collection<UUID> workers, boolean late, Instant now) {
    Condition overdue = MISSING_STEP.DUE.lt(Columns.at(now));
    return MISSING_STEP
        .DONE_AT
        .isNull()
        .and(CASE_FILE.OWNER.in(workers))
        .and(CASE_FILE.STATE.eq("OPEN"))
        .and(late ? overdue : overdue.not());
  }
}
