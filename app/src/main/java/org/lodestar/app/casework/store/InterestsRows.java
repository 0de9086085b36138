package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.BEST_INTERESTS;
import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.InterestsRecord;
import org.lodestar.app.casework.InterestsRecord.State;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.WaitingInterests;
import org.lodestar.app.casework.store.tables.tables.records.BestInterestsRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.springframework.stereotype.Component;

/** Best-interests records: at most one of a person is open, and at most one counts. */
@Component
public class InterestsRows {
  private static final List<TableField<BestInterestsRecord, byte[]>> SEALED =
      List.of(BEST_INTERESTS.CONTENT, BEST_INTERESTS.SENT_BACK);

  private final DSLContext sql;
  private final Cells cells;
  private final InterestsJson json = new InterestsJson();

  InterestsRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /**
   * Begins a record.
   *
   * @throws EditClash when somebody else has begun one
   */
  public void insert(InterestsRecord begun) {
    BestInterestsRecord row = row(begun);
    row.setId(begun.id());
    row.setPerson(begun.person());
    if (sql.insertInto(BEST_INTERESTS).set(row).onConflictDoNothing().execute() == 0) {
      throw new EditClash();
    }
  }

  /**
   * Changes a record.
   *
   * @param changed of the version that was looked at
   * @throws EditClash when somebody else has since
   */
  public void update(InterestsRecord changed) {
    BestInterestsRecord row = row(changed);
    row.setVersion(changed.version() + 1);
    int done =
        sql.update(BEST_INTERESTS)
            .set(row)
            .where(
                BEST_INTERESTS.ID.eq(changed.id()),
                BEST_INTERESTS.PERSON.eq(changed.person()),
                BEST_INTERESTS.VERSION.eq(changed.version()))
            .execute();
    if (done == 0) {
      throw new EditClash();
    }
  }

  private BestInterestsRecord row(InterestsRecord record) {
    Subject subject = PersonRows.subject(record.person());
    UUID id = record.id();
    BestInterestsRecord row = new BestInterestsRecord();
    row.setState(record.state().name());
    row.setMatter(record.content().matter().name());
    row.setReviewOn(record.content().reviewOn());
    row.setContent(cells.seal(subject, BEST_INTERESTS.CONTENT, id, json.write(record.content())));
    row.setWrittenBy(record.writtenBy());
    row.setWrittenAt(Columns.at(record.writtenAt()));
    row.setAskedBy(record.askedBy());
    row.setAskedOf(record.askedOf());
    row.setAgreedBy(record.agreedBy());
    Instant agreed = record.agreedAt();
    row.setAgreedAt(agreed == null ? null : Columns.at(agreed));
    row.setSentBack(cells.seal(subject, BEST_INTERESTS.SENT_BACK, id, record.sentBack()));
    return row;
  }

  /** Records of a person, newest first. */
  public List<InterestsRecord> list(UUID person) {
    List<BestInterestsRecord> rows =
        sql.selectFrom(BEST_INTERESTS)
            .where(BEST_INTERESTS.PERSON.eq(person))
            .orderBy(BEST_INTERESTS.ID.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            BEST_INTERESTS.ID,
            row -> PersonRows.subjectOf(row, BEST_INTERESTS.PERSON),
            SEALED);
    return rows.stream().map(row -> record(row, opened)).toList();
  }

  private InterestsRecord record(BestInterestsRecord row, Cells.Opened opened) {
    return new InterestsRecord(
        row.getId(),
        row.getPerson(),
        State.valueOf(row.getState()),
        json.read(opened.must(row, BEST_INTERESTS.CONTENT), Matter.valueOf(row.getMatter())),
        row.getWrittenBy(),
        row.getWrittenAt().toInstant(),
        row.getAskedBy(),
        row.getAskedOf(),
        row.getAgreedBy(),
        Columns.instant(row.getAgreedAt()),
        opened.text(row, BEST_INTERESTS.SENT_BACK),
        row.getVersion());
  }

  /**
   * Records about a question that stand or are being written end: the person can decide, or it is
   * decided anew.
   */
  public void end(UUID person, Matter matter, @Nullable UUID butFor) {
    Condition others =
        butFor == null ? BEST_INTERESTS.ID.isNotNull() : BEST_INTERESTS.ID.ne(butFor);
    sql.update(BEST_INTERESTS)
        .set(BEST_INTERESTS.STATE, State.ENDED.name())
        .set(BEST_INTERESTS.VERSION, BEST_INTERESTS.VERSION.add(1))
        .where(BEST_INTERESTS.PERSON.eq(person), BEST_INTERESTS.MATTER.eq(matter.name()), others)
        .and(BEST_INTERESTS.STATE.ne(State.ENDED.name()))
        .execute();
  }

  /** Somebody looks at it again by another day. */
  public void lookAgain(UUID person, UUID id, LocalDate day) {
    sql.update(BEST_INTERESTS)
        .set(BEST_INTERESTS.REVIEW_ON, day)
        .where(BEST_INTERESTS.ID.eq(id), BEST_INTERESTS.PERSON.eq(person))
        .execute();
  }

  /**
   * Decisions about other questions than the referral, whose review is a step of its own, that come
   * back to whoever is in charge of the case, the one due first first.
   */
  public List<WaitingInterests> toLookAt(Collection<UUID> workers) {
    return sql.select(
            CASE_FILE.ID,
            CASE_FILE.REFERENCE,
            PERSON.ID,
            BEST_INTERESTS.WRITTEN_AT,
            BEST_INTERESTS.MATTER,
            BEST_INTERESTS.REVIEW_ON)
        .from(BEST_INTERESTS)
        .join(PERSON)
        .on(PERSON.ID.eq(BEST_INTERESTS.PERSON))
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
        .where(CASE_FILE.OWNER.in(workers), CASE_FILE.STATE.eq("OPEN"))
        .and(BEST_INTERESTS.STATE.eq(State.AGREED.name()))
        .and(BEST_INTERESTS.MATTER.ne(Matter.REFERRAL.name()))
        .and(BEST_INTERESTS.REVIEW_ON.isNotNull())
        .orderBy(BEST_INTERESTS.REVIEW_ON, BEST_INTERESTS.ID)
        .fetch(
            row ->
                new WaitingInterests(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4().toInstant(),
                    Matter.valueOf(row.value5()),
                    row.value6()));
  }

  /** Records that wait for one of these workers as the second person, oldest first. */
  public List<WaitingInterests> waitingFor(Collection<UUID> workers, int from, int most) {
    return sql.select(
            CASE_FILE.ID,
            CASE_FILE.REFERENCE,
            PERSON.ID,
            BEST_INTERESTS.WRITTEN_AT,
            BEST_INTERESTS.MATTER)
        .from(BEST_INTERESTS)
        .join(PERSON)
        .on(PERSON.ID.eq(BEST_INTERESTS.PERSON))
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
        .where(waits(workers))
        .orderBy(BEST_INTERESTS.WRITTEN_AT, BEST_INTERESTS.ID)
        .offset(from)
        .limit(most)
        .fetch(
            row ->
                new WaitingInterests(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4().toInstant(),
                    Matter.valueOf(row.value5()),
                    null));
  }

  /** How many {@link #waitingFor} has in all. */
  public int countFor(Collection<UUID> workers) {
    return sql.fetchCount(
        sql.selectOne()
            .from(BEST_INTERESTS)
            .join(PERSON)
            .on(PERSON.ID.eq(BEST_INTERESTS.PERSON))
            .join(CASE_FILE)
            .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
            .where(waits(workers)));
  }

  private static Condition waits(Collection<UUID> workers) {
    return BEST_INTERESTS
        .STATE
        .eq(State.WAITING.name())
        .and(BEST_INTERESTS.ASKED_OF.in(workers))
        .and(CASE_FILE.STATE.eq("OPEN"));
  }
}
