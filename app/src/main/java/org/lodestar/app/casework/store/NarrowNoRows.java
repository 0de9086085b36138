package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.NARROW_NO;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.casework.EndedNo;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.tables.tables.records.NarrowNoRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;

/** What people said no to, one thing at a time. */
@Component
public class NarrowNoRows {
  private final DSLContext sql;
  private final Cells cells;

  NarrowNoRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps one. */
  public void insert(Recorded<NarrowNo> recorded) {
    NarrowNo no = recorded.what();
    UUID id = recorded.id();
    sql.insertInto(NARROW_NO)
        .set(NARROW_NO.ID, id)
        .set(NARROW_NO.PERSON, recorded.person())
        .set(NARROW_NO.PART, no.part())
        .set(
            NARROW_NO.WORDS,
            cells.seal(PersonRows.subject(recorded.person()), NARROW_NO.WORDS, id, no.words()))
        .set(
            NARROW_NO.MARKED,
            cells.seal(PersonRows.subject(recorded.person()), NARROW_NO.MARKED, id, no.marked()))
        .set(NARROW_NO.RECEIVER, no.receiver() == null ? null : no.receiver().name())
        .set(NARROW_NO.ORGANISATION, no.organisation())
        .set(NARROW_NO.SAID_ON, no.saidOn())
        .set(NARROW_NO.RECORDED_BY, recorded.by())
        .set(NARROW_NO.RECORDED_AT, Columns.at(recorded.at()))
        .execute();
  }

  /**
   * Says it in other words, as one that was written down now; false where it was not there.
   *
   * @param now with its identifier and its person
   */
  public boolean reword(Recorded<NarrowNo> now) {
    UUID id = now.id();
    var subject = PersonRows.subject(now.person());
    return sql.update(NARROW_NO)
            .set(NARROW_NO.WORDS, cells.seal(subject, NARROW_NO.WORDS, id, now.what().words()))
            .set(NARROW_NO.MARKED, cells.seal(subject, NARROW_NO.MARKED, id, now.what().marked()))
            .set(NARROW_NO.RECORDED_BY, now.by())
            .set(NARROW_NO.RECORDED_AT, Columns.at(now.at()))
            .where(
                NARROW_NO.ID.eq(id), NARROW_NO.PERSON.eq(now.person()), NARROW_NO.ENDED_ON.isNull())
            .execute()
        == 1;
  }

  /**
   * They say no to it no more; false where it was not there.
   *
   * @param words what they said
   */
  public boolean end(UUID person, UUID id, LocalDate on, PersonalText words, UUID by) {
    return sql.update(NARROW_NO)
            .set(
                NARROW_NO.END_WORDS,
                cells.seal(PersonRows.subject(person), NARROW_NO.END_WORDS, id, words))
            .set(NARROW_NO.ENDED_ON, on)
            .set(NARROW_NO.ENDED_BY, by)
            .where(NARROW_NO.ID.eq(id), NARROW_NO.PERSON.eq(person), NARROW_NO.ENDED_ON.isNull())
            .execute()
        == 1;
  }

  /** Those of a person that stand, the oldest first. */
  public List<Recorded<NarrowNo>> standing(UUID person) {
    List<NarrowNoRecord> rows =
        sql.selectFrom(NARROW_NO)
            .where(NARROW_NO.PERSON.eq(person), NARROW_NO.ENDED_ON.isNull())
            .orderBy(NARROW_NO.RECORDED_AT, NARROW_NO.ID)
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            NARROW_NO.ID,
            row -> PersonRows.subjectOf(row, NARROW_NO.PERSON),
            List.of(NARROW_NO.WORDS, NARROW_NO.MARKED));
    return rows.stream().map(row -> recorded(row, opened)).toList();
  }

  /** Of whom among these one stands. */
  Set<UUID> ofWhom(Collection<UUID> people) {
    return sql.selectDistinct(NARROW_NO.PERSON)
        .from(NARROW_NO)
        .where(Columns.among(NARROW_NO.PERSON, people), NARROW_NO.ENDED_ON.isNull())
        .fetchSet(NARROW_NO.PERSON);
  }

  /** Those that they ended, the newest first. */
  public List<EndedNo> ended(UUID person) {
    List<NarrowNoRecord> rows =
        sql.selectFrom(NARROW_NO)
            .where(NARROW_NO.PERSON.eq(person), NARROW_NO.ENDED_ON.isNotNull())
            .orderBy(NARROW_NO.ENDED_ON.desc(), NARROW_NO.ID.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            NARROW_NO.ID,
            row -> PersonRows.subjectOf(row, NARROW_NO.PERSON),
            List.of(NARROW_NO.WORDS, NARROW_NO.MARKED, NARROW_NO.END_WORDS));
    return rows.stream()
        .map(
            row ->
                new EndedNo(
                    recorded(row, opened),
                    Objects.requireNonNull(row.getEndedOn()),
                    Objects.requireNonNull(row.getEndedBy()),
                    opened.text(row, NARROW_NO.END_WORDS)))
        .toList();
  }

  private static Recorded<NarrowNo> recorded(NarrowNoRecord row, Cells.Opened opened) {
    NarrowNo no =
        new NarrowNo(
            row.getPart(),
            opened.text(row, NARROW_NO.WORDS),
            opened.text(row, NARROW_NO.MARKED),
            row.getReceiver() == null ? null : AgencyKind.valueOf(row.getReceiver()),
            row.getOrganisation(),
            row.getSaidOn());
    return new Recorded<>(
        row.getId(), row.getPerson(), no, row.getRecordedBy(), row.getRecordedAt().toInstant(), 0);
  }
}
