package org.lodestar.app.learning.store;

import static org.lodestar.app.learning.store.tables.Tables.ATTEMPT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.learning.domain.Attempt;
import org.lodestar.app.learning.domain.Walk;
import org.lodestar.app.learning.store.tables.tables.records.AttemptRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Who is on the way through which course; the database shows each to its learner alone. */
@Component
public class AttemptRows {
  private static final Walk NONE = Walk.begin("");

  private final DSLContext sql;

  AttemptRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of somebody, the last first. */
  public List<Attempt> list(UUID learner) {
    return sql.selectFrom(ATTEMPT)
        .where(ATTEMPT.LEARNER.eq(learner))
        .orderBy(ATTEMPT.BEGUN_AT.desc())
        .fetch(AttemptRows::attempt);
  }

  /** Those of somebody through one course, the last first, held until this transaction ends. */
  public List<Attempt> hold(UUID learner, String code) {
    return sql.selectFrom(ATTEMPT)
        .where(ATTEMPT.LEARNER.eq(learner), ATTEMPT.CODE.eq(code))
        .orderBy(ATTEMPT.BEGUN_AT.desc())
        .forUpdate()
        .fetch(AttemptRows::attempt);
  }

  /** The same, only looked at. */
  public List<Attempt> list(UUID learner, String code) {
    return sql.selectFrom(ATTEMPT)
        .where(ATTEMPT.LEARNER.eq(learner), ATTEMPT.CODE.eq(code))
        .orderBy(ATTEMPT.BEGUN_AT.desc())
        .fetch(AttemptRows::attempt);
  }

  private static Attempt attempt(AttemptRecord row) {
    OffsetDateTime ended = row.getEndedAt();
    Boolean passed = row.getPassed();
    Integer right = row.getRightAnswers();
    Integer questions = row.getQuestions();
    return new Attempt(
        row.getId(),
        row.getLearner(),
        row.getCourseText(),
        row.getCode(),
        row.getBegunAt().toInstant(),
        Walk.read("||" + row.getSteps()).orElse(NONE),
        row.getBeforeAsked(),
        row.getBeforeRight(),
        ended == null || passed == null || right == null || questions == null
            ? null
            : new Attempt.Result(ended.toInstant(), right, questions, passed),
        row.getVersion());
  }

  /**
   * Begins one, unless one is open.
   *
   * @return whether it was begun now; of two presses at once one begins it
   */
  public boolean insert(UUID id, UUID learner, UUID text, String code, Instant at) {
    int begun =
        sql.insertInto(ATTEMPT)
            .set(ATTEMPT.ID, id)
            .set(ATTEMPT.LEARNER, learner)
            .set(ATTEMPT.COURSE_TEXT, text)
            .set(ATTEMPT.CODE, code)
            .set(ATTEMPT.BEGUN_AT, at.atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute();
    return begun > 0;
  }

  /** What was right before; nothing was asked where it is none of none. */
  public void before(Attempt read, int asked, int right) {
    mustBeOne(
        sql.update(ATTEMPT)
            .set(ATTEMPT.BEFORE_ASKED, asked)
            .set(ATTEMPT.BEFORE_RIGHT, right)
            .set(ATTEMPT.VERSION, read.version() + 1)
            .where(ATTEMPT.ID.eq(read.id()), ATTEMPT.VERSION.eq(read.version()))
            .execute());
  }

  /** How far they are. */
  public void walk(Attempt read, Walk walk) {
    mustBeOne(
        sql.update(ATTEMPT)
            .set(ATTEMPT.STEPS, steps(walk))
            .set(ATTEMPT.VERSION, read.version() + 1)
            .where(
                ATTEMPT.ID.eq(read.id()),
                ATTEMPT.VERSION.eq(read.version()),
                ATTEMPT.ENDED_AT.isNull())
            .execute());
  }

  /** The end. */
  public void end(Attempt read, Walk walk, Attempt.Result result) {
    mustBeOne(
        sql.update(ATTEMPT)
            .set(ATTEMPT.STEPS, steps(walk))
            .set(ATTEMPT.ENDED_AT, result.at().atOffset(ZoneOffset.UTC))
            .set(ATTEMPT.RIGHT_ANSWERS, result.right())
            .set(ATTEMPT.QUESTIONS, result.questions())
            .set(ATTEMPT.PASSED, result.passed())
            .set(ATTEMPT.VERSION, read.version() + 1)
            .where(
                ATTEMPT.ID.eq(read.id()),
                ATTEMPT.VERSION.eq(read.version()),
                ATTEMPT.ENDED_AT.isNull())
            .execute());
  }

  private static String steps(Walk walk) {
    String line = walk.line();
    return line.substring(line.lastIndexOf('|') + 1);
  }

  /**
   * Forgets what was chosen in attempts that ended before a moment, and those that were begun
   * before another and never ended.
   */
  public int forget(Instant ended, Instant begun) {
    int emptied =
        sql.update(ATTEMPT)
            .set(ATTEMPT.STEPS, "")
            .where(ATTEMPT.ENDED_AT.lt(ended.atOffset(ZoneOffset.UTC)), ATTEMPT.STEPS.ne(""))
            .execute();
    return emptied
        + sql.deleteFrom(ATTEMPT)
            .where(ATTEMPT.BEGUN_AT.lt(begun.atOffset(ZoneOffset.UTC)), ATTEMPT.ENDED_AT.isNull())
            .execute();
  }

  private static void mustBeOne(int rows) {
    if (rows == 0) {
      throw new EditClash();
    }
  }
}
