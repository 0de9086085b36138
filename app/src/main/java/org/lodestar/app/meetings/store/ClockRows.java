package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.CHILD_CLOCK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.meetings.ChildClock;
import org.lodestar.app.meetings.store.tables.tables.records.ChildClockRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.Written;
import org.lodestar.statute.ClockRule;
import org.springframework.stereotype.Component;

/** Clocks of children; why one is not needed is sealed with the child. */
@Component
public class ClockRows {
  private final DSLContext sql;
  private final MeetingCells cells;

  ClockRows(DSLContext sql, MeetingCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  private static Subject child(UUID person) {
    return new Subject(SubjectKind.PERSON, person);
  }

  /** Starts a clock; one that started on the same day runs on as it is. */
  public boolean insert(ChildClock clock, Instant at) {
    return sql.insertInto(CHILD_CLOCK)
            .set(CHILD_CLOCK.ID, clock.id())
            .set(CHILD_CLOCK.CASE_FILE, clock.caseFile())
            .set(CHILD_CLOCK.PERSON, clock.person())
            .set(CHILD_CLOCK.RULE, clock.rule().name())
            .set(CHILD_CLOCK.STARTED_ON, clock.startedOn())
            .set(CHILD_CLOCK.DUE, clock.due())
            .set(CHILD_CLOCK.STARTED_BY, clock.startedBy())
            .set(CHILD_CLOCK.STARTED_AT, Columns.at(at))
            .onConflict(CHILD_CLOCK.PERSON, CHILD_CLOCK.RULE, CHILD_CLOCK.STARTED_ON)
            .doNothing()
            .execute()
        == 1;
  }

  /**
   * Ends a clock of this version.
   *
   * @throws EditClash when somebody else has
   */
  public void end(ChildClock clock, ChildClock.End how, LocalDate on, String why) {
    byte[] words =
        why.isBlank()
            ? null
            : cells.seal(
                child(clock.person()), CHILD_CLOCK.CONTENT, clock.id(), Written.of("why", why));
    int changed =
        sql.update(CHILD_CLOCK)
            .set(CHILD_CLOCK.ENDED, how.name())
            .set(CHILD_CLOCK.ENDED_ON, on)
            .set(CHILD_CLOCK.CONTENT, words)
            .set(CHILD_CLOCK.VERSION, clock.version() + 1)
            .where(CHILD_CLOCK.ID.eq(clock.id()), CHILD_CLOCK.VERSION.eq(clock.version()))
            .and(CHILD_CLOCK.ENDED.isNull())
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Clocks of a child, the one due first first. */
  public List<ChildClock> list(UUID person) {
    return read(CHILD_CLOCK.PERSON.eq(person));
  }

  /** One of them. */
  public ChildClock get(UUID person, UUID id) {
    return read(CHILD_CLOCK.PERSON.eq(person).and(CHILD_CLOCK.ID.eq(id))).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Clocks that run in a case. */
  public List<ChildClock> running(UUID caseFile) {
    return read(CHILD_CLOCK.CASE_FILE.eq(caseFile).and(CHILD_CLOCK.ENDED.isNull()));
  }

  /** Clocks that a worker started, that run and are due until a day. */
  public List<ChildClock> dueFor(UUID worker, LocalDate until) {
    return read(
        CHILD_CLOCK
            .STARTED_BY
            .eq(worker)
            .and(CHILD_CLOCK.ENDED.isNull())
            .and(CHILD_CLOCK.DUE.le(until)));
  }

  private List<ChildClock> read(Condition which) {
    List<ChildClockRecord> rows =
        sql.selectFrom(CHILD_CLOCK).where(which).orderBy(CHILD_CLOCK.DUE, CHILD_CLOCK.ID).fetch();
    MeetingCells.Opened opened =
        cells.open(
            rows, CHILD_CLOCK.ID, row -> child(row.get(CHILD_CLOCK.PERSON)), CHILD_CLOCK.CONTENT);
    return rows.stream().map(row -> clock(row, opened.of(row))).toList();
  }

  private static ChildClock clock(ChildClockRecord row, Written written) {
    return new ChildClock(
        row.getId(),
        row.getCaseFile(),
        row.getPerson(),
        ClockRule.valueOf(row.getRule()),
        row.getStartedOn(),
        row.getDue(),
        row.getEnded() == null ? null : ChildClock.End.valueOf(row.getEnded()),
        row.getEndedOn(),
        written.text("why"),
        row.getStartedBy(),
        row.getVersion());
  }

  /** Deletes the clocks of somebody who was added in error. */
  void delete(UUID person) {
    sql.deleteFrom(CHILD_CLOCK).where(CHILD_CLOCK.PERSON.eq(person)).execute();
  }
}
