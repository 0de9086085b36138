package org.lodestar.app.learning.store;

import static org.lodestar.app.learning.store.tables.Tables.COURSE_TEXT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.learning.CourseState;
import org.lodestar.app.learning.CourseVersion;
import org.lodestar.app.learning.store.tables.tables.records.CourseTextRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Texts of courses. */
@Component
public class CourseRows {
  private final DSLContext sql;

  CourseRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All that is written, asked for, or taken, by code. */
  public List<CourseVersion> living() {
    return sql.selectFrom(COURSE_TEXT)
        .where(COURSE_TEXT.STATE.ne(CourseState.REPLACED.name()))
        .orderBy(COURSE_TEXT.CODE, COURSE_TEXT.NUMBER.desc())
        .fetch(CourseRows::text);
  }

  /** Those that stand so, by code. */
  public List<CourseVersion> list(CourseState state) {
    return sql.selectFrom(COURSE_TEXT)
        .where(COURSE_TEXT.STATE.eq(state.name()))
        .orderBy(COURSE_TEXT.CODE)
        .fetch(CourseRows::text);
  }

  /** All texts of a course, the last first. */
  public List<CourseVersion> list(String code) {
    return sql.selectFrom(COURSE_TEXT)
        .where(COURSE_TEXT.CODE.eq(code))
        .orderBy(COURSE_TEXT.NUMBER.desc())
        .fetch(CourseRows::text);
  }

  /** The same, held so that nobody else moves them meanwhile. */
  public List<CourseVersion> hold(String code) {
    return sql.selectFrom(COURSE_TEXT)
        .where(COURSE_TEXT.CODE.eq(code))
        .orderBy(COURSE_TEXT.NUMBER.desc())
        .forUpdate()
        .fetch(CourseRows::text);
  }

  /** The text that is taken of a course. */
  public Optional<CourseVersion> signed(String code) {
    return sql.selectFrom(COURSE_TEXT)
        .where(COURSE_TEXT.CODE.eq(code), COURSE_TEXT.STATE.eq(CourseState.SIGNED.name()))
        .fetchOptional(CourseRows::text);
  }

  /** A text, however it stands. */
  public Optional<CourseVersion> find(UUID id) {
    return sql.selectFrom(COURSE_TEXT).where(COURSE_TEXT.ID.eq(id)).fetchOptional(CourseRows::text);
  }

  private static CourseVersion text(CourseTextRecord row) {
    OffsetDateTime decided = row.getDecidedAt();
    return new CourseVersion(
        row.getId(),
        row.getCode(),
        row.getNumber(),
        CourseState.valueOf(row.getState()),
        row.getBody(),
        Set.of(row.getWriters()),
        row.getWrittenAt().toInstant(),
        row.getDecidedBy(),
        decided == null ? null : decided.toInstant(),
        row.getSaid(),
        row.getVersion());
  }

  /** Keeps a new draft; of two who begin one at once the second is told. */
  public void insert(UUID id, String code, int number, String body, UUID writer, Instant at) {
    mustBeOne(
        sql.insertInto(COURSE_TEXT)
            .set(COURSE_TEXT.ID, id)
            .set(COURSE_TEXT.CODE, code)
            .set(COURSE_TEXT.NUMBER, number)
            .set(COURSE_TEXT.STATE, CourseState.DRAFT.name())
            .set(COURSE_TEXT.BODY, body)
            .set(COURSE_TEXT.WRITERS, new UUID[] {writer})
            .set(COURSE_TEXT.WRITTEN_AT, at.atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute());
  }

  /** Writes a draft on, if it still stands as it was read. */
  public void write(CourseVersion read, String body, Set<UUID> writers, Instant at) {
    mustBeOne(
        sql.update(COURSE_TEXT)
            .set(COURSE_TEXT.STATE, CourseState.DRAFT.name())
            .set(COURSE_TEXT.BODY, body)
            .set(COURSE_TEXT.WRITERS, writers.toArray(UUID[]::new))
            .set(COURSE_TEXT.WRITTEN_AT, at.atOffset(ZoneOffset.UTC))
            .set(COURSE_TEXT.VERSION, read.version() + 1)
            .where(COURSE_TEXT.ID.eq(read.id()), COURSE_TEXT.VERSION.eq(read.version()))
            .execute());
  }

  /**
   * Moves a text on, if it still stands as it was read.
   *
   * @param by who decided; null where nobody did
   */
  public void move(
      CourseVersion read, CourseState next, @Nullable UUID by, String said, Instant at) {
    mustBeOne(
        sql.update(COURSE_TEXT)
            .set(COURSE_TEXT.STATE, next.name())
            .set(COURSE_TEXT.DECIDED_BY, by == null ? read.decidedBy() : by)
            .set(COURSE_TEXT.DECIDED_AT, at.atOffset(ZoneOffset.UTC))
            .set(COURSE_TEXT.SAID, said)
            .set(COURSE_TEXT.VERSION, read.version() + 1)
            .where(COURSE_TEXT.ID.eq(read.id()), COURSE_TEXT.VERSION.eq(read.version()))
            .execute());
  }

  private static void mustBeOne(int rows) {
    if (rows == 0) {
      throw new EditClash();
    }
  }
}
