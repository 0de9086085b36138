package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.AGAINST_WISH;
import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgainstWish;
import org.lodestar.app.casework.AgainstWish.Second;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.WaitingWish;
import org.lodestar.app.casework.store.tables.tables.records.AgainstWishRecord;
import org.lodestar.app.vault.Subject;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;

/** What was done against what an adult said; only the second person's word is added to a row. */
@Component
public class WishRows {
  private static final List<TableField<AgainstWishRecord, byte[]>> SEALED =
      List.of(
          AGAINST_WISH.REASONS,
          AGAINST_WISH.DECIDER,
          AGAINST_WISH.TOLD_WORDS,
          AGAINST_WISH.SECOND_WORDS);

  private final DSLContext sql;
  private final Cells cells;

  WishRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps one. */
  public void insert(Recorded<AgainstWish> recorded) {
    AgainstWish wish = recorded.what();
    UUID id = recorded.id();
    Subject subject = PersonRows.subject(recorded.person());
    sql.insertInto(AGAINST_WISH)
        .set(AGAINST_WISH.ID, id)
        .set(AGAINST_WISH.PERSON, recorded.person())
        .set(AGAINST_WISH.KIND, wish.kind().name())
        .set(AGAINST_WISH.GROUND, wish.ground().name())
        .set(AGAINST_WISH.REASONS, cells.seal(subject, AGAINST_WISH.REASONS, id, wish.reasons()))
        .set(AGAINST_WISH.DECIDER, cells.seal(subject, AGAINST_WISH.DECIDER, id, wish.decider()))
        .set(AGAINST_WISH.TOLD, wish.told().name())
        .set(
            AGAINST_WISH.TOLD_WORDS,
            cells.seal(subject, AGAINST_WISH.TOLD_WORDS, id, wish.toldWords()))
        .set(AGAINST_WISH.CAN_WAIT, wish.canWait())
        .set(AGAINST_WISH.ASKED_OF, wish.askedOf())
        .set(AGAINST_WISH.DECIDED_AT, Columns.at(wish.decidedAt()))
        .set(AGAINST_WISH.RECORDED_BY, recorded.by())
        .set(AGAINST_WISH.RECORDED_AT, Columns.at(recorded.at()))
        .execute();
  }

  /**
   * Adds what the second person says.
   *
   * @return whether nobody had said it before
   */
  public boolean answer(UUID person, UUID id, Second second) {
    Subject subject = PersonRows.subject(person);
    return sql.update(AGAINST_WISH)
            .set(AGAINST_WISH.SECOND_BY, second.by())
            .set(AGAINST_WISH.SECOND_AT, Columns.at(second.at()))
            .set(AGAINST_WISH.SECOND_AGREES, second.agrees())
            .set(
                AGAINST_WISH.SECOND_WORDS,
                cells.seal(subject, AGAINST_WISH.SECOND_WORDS, id, second.words()))
            .where(AGAINST_WISH.ID.eq(id), AGAINST_WISH.PERSON.eq(person))
            .and(AGAINST_WISH.SECOND_BY.isNull())
            .execute()
        == 1;
  }

  /** All about a person, newest first. */
  public List<Recorded<AgainstWish>> list(UUID person) {
    List<AgainstWishRecord> rows =
        sql.selectFrom(AGAINST_WISH)
            .where(AGAINST_WISH.PERSON.eq(person))
            .orderBy(AGAINST_WISH.RECORDED_AT.desc(), AGAINST_WISH.ID.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows, AGAINST_WISH.ID, row -> PersonRows.subjectOf(row, AGAINST_WISH.PERSON), SEALED);
    return rows.stream().map(row -> recorded(row, opened)).toList();
  }

  private static Recorded<AgainstWish> recorded(AgainstWishRecord row, Cells.Opened opened) {
    AgainstWish wish =
        new AgainstWish(
            ConsentKind.valueOf(row.getKind()),
            AgainstWish.Ground.valueOf(row.getGround()),
            opened.must(row, AGAINST_WISH.REASONS),
            opened.must(row, AGAINST_WISH.DECIDER),
            AgainstWish.Told.valueOf(row.getTold()),
            opened.must(row, AGAINST_WISH.TOLD_WORDS),
            row.getCanWait(),
            row.getAskedOf(),
            row.getDecidedAt().toInstant(),
            second(row, opened));
    return new Recorded<>(
        row.getId(),
        row.getPerson(),
        wish,
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        0);
  }

  private static @Nullable Second second(AgainstWishRecord row, Cells.Opened opened) {
    UUID by = row.getSecondBy();
    OffsetDateTime at = row.getSecondAt();
    return by == null || at == null
        ? null
        : new Second(
            by, at.toInstant(), row.getSecondAgrees(), opened.text(row, AGAINST_WISH.SECOND_WORDS));
  }

  /** Those that wait for one of these workers as the second person, oldest first. */
  public List<WaitingWish> waitingFor(Collection<UUID> workers, int from, int most) {
    return sql.select(CASE_FILE.ID, CASE_FILE.REFERENCE, PERSON.ID)
        .from(AGAINST_WISH)
        .join(PERSON)
        .on(PERSON.ID.eq(AGAINST_WISH.PERSON))
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
        .where(waits(workers))
        .orderBy(AGAINST_WISH.RECORDED_AT, AGAINST_WISH.ID)
        .offset(from)
        .limit(most)
        .fetch(row -> new WaitingWish(row.value1(), row.value2(), row.value3()));
  }

  /** How many {@link #waitingFor} has in all. */
  public int countFor(Collection<UUID> workers) {
    return sql.fetchCount(
        sql.selectOne()
            .from(AGAINST_WISH)
            .join(PERSON)
            .on(PERSON.ID.eq(AGAINST_WISH.PERSON))
            .join(CASE_FILE)
            .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
            .where(waits(workers)));
  }

  private static Condition waits(Collection<UUID> workers) {
    return AGAINST_WISH
        .SECOND_BY
        .isNull()
        .and(AGAINST_WISH.ASKED_OF.in(workers))
        .and(CASE_FILE.STATE.eq("OPEN"));
  }
}
