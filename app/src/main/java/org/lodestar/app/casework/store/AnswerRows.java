package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.STEP_ANSWER;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.casework.store.tables.tables.records.StepAnswerRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.Subject;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/** What was answered to what is owed after a decision; rows are only ever added. */
@Component
public class AnswerRows {
  private static final List<TableField<StepAnswerRecord, byte[]>> SEALED =
      List.of(STEP_ANSWER.ANSWERED_BY, STEP_ANSWER.GIVEN, STEP_ANSWER.BED);

  private final DSLContext sql;
  private final Cells cells;

  AnswerRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps an answer. */
  public void insert(UUID person, StepCode code, StepAnswer answer, UUID worker, Instant now) {
    UUID id = Ids.next();
    Subject subject = PersonRows.subject(person);
    sql.insertInto(STEP_ANSWER)
        .set(STEP_ANSWER.ID, id)
        .set(STEP_ANSWER.PERSON, person)
        .set(STEP_ANSWER.CODE, code.name())
        .set(STEP_ANSWER.SAID, answer.said().name())
        .set(STEP_ANSWER.AGREED, answer.agreed() == null ? null : answer.agreed().name())
        .set(STEP_ANSWER.ANSWERED_BY, cells.seal(subject, STEP_ANSWER.ANSWERED_BY, id, answer.by()))
        .set(STEP_ANSWER.ANSWERED_ON, answer.on())
        .set(STEP_ANSWER.GIVEN, cells.seal(subject, STEP_ANSWER.GIVEN, id, answer.given()))
        .set(STEP_ANSWER.BED, cells.seal(subject, STEP_ANSWER.BED, id, answer.bed()))
        .set(STEP_ANSWER.RECORDED_BY, worker)
        .set(STEP_ANSWER.RECORDED_AT, Columns.at(now))
        .execute();
  }

  /** The newest answer to each. */
  public Map<StepCode, StepAnswer> of(UUID person) {
    List<StepAnswerRecord> rows =
        sql.selectFrom(STEP_ANSWER)
            .where(STEP_ANSWER.PERSON.eq(person))
            .orderBy(STEP_ANSWER.RECORDED_AT, STEP_ANSWER.ID)
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows, STEP_ANSWER.ID, row -> PersonRows.subjectOf(row, STEP_ANSWER.PERSON), SEALED);
    Map<StepCode, StepAnswer> newest = new EnumMap<>(StepCode.class);
    rows.forEach(row -> newest.put(StepCode.valueOf(row.getCode()), answer(row, opened)));
    return newest;
  }

  private static StepAnswer answer(StepAnswerRecord row, Cells.Opened opened) {
    return new StepAnswer(
        StepAnswer.Said.valueOf(row.getSaid()),
        agreed(row.getAgreed()),
        opened.text(row, STEP_ANSWER.ANSWERED_BY),
        row.getAnsweredOn(),
        opened.text(row, STEP_ANSWER.GIVEN),
        opened.text(row, STEP_ANSWER.BED));
  }

  private static StepAnswer.@Nullable Agreed agreed(@Nullable String stored) {
    return stored == null ? null : StepAnswer.Agreed.valueOf(stored);
  }
}
