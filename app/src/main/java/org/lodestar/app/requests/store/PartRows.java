package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.PART;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.lodestar.app.requests.TakenPart;
import org.lodestar.app.requests.store.tables.tables.records.PartRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/**
 * Parts of answers that partners without an account are asked for, as rows. A partner sees the row
 * of their own link and nothing else of a request; what was taken over is sealed for the request,
 * whose key they have not.
 */
@Component
public class PartRows {
  private final DSLContext sql;
  private final InformationCells cells;

  PartRows(DSLContext sql, InformationCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** One of them, without its words. */
  public record Asked(UUID pass, UUID request, String reference, boolean open) {}

  private static Subject subject(UUID request) {
    return new Subject(SubjectKind.DATA_REQUEST, request);
  }

  private static Subject subjectOf(Record row) {
    return subject(row.get(PART.REQUEST));
  }

  /** Keeps that somebody is asked, whose grants are written. */
  public void insert(Asked asked) {
    sql.insertInto(PART)
        .set(PART.PASS, asked.pass())
        .set(PART.REQUEST, asked.request())
        .set(PART.REFERENCE, asked.reference())
        .set(PART.OPEN, asked.open())
        .execute();
  }

  /** Those of a request are of use, or not any more. */
  public void open(UUID request, boolean open) {
    sql.update(PART)
        .set(PART.OPEN, open)
        .where(PART.REQUEST.eq(request), PART.OPEN.ne(open))
        .execute();
  }

  /** One, for whoever may see that. */
  public Optional<Asked> find(UUID pass) {
    return sql.selectFrom(PART).where(PART.PASS.eq(pass)).fetchOptional(PartRows::asked);
  }

  /** Any of a request, as far as whoever asks may see them: of a guest, their own. */
  public Optional<Asked> any(UUID request) {
    return sql.selectFrom(PART)
        .where(PART.REQUEST.eq(request))
        .limit(1)
        .fetchOptional(PartRows::asked);
  }

  private static Asked asked(PartRecord row) {
    return new Asked(row.getPass(), row.getRequest(), row.getReference(), row.getOpen());
  }

  /** Keeps what was taken over, in the place of what was taken over before by the same link. */
  public void take(Asked asked, String organisation, String words, LocalDate on) {
    Subject subject = subject(asked.request());
    UUID pass = asked.pass();
    sql.update(PART)
        .set(
            PART.ORGANISATION,
            Objects.requireNonNull(
                cells.seal(subject, PART.ORGANISATION, pass, PersonalText.of(organisation))))
        .set(
            PART.WORDS,
            Objects.requireNonNull(cells.seal(subject, PART.WORDS, pass, PersonalText.of(words))))
        .set(PART.TAKEN_ON, on)
        .where(PART.PASS.eq(pass))
        .execute();
  }

  /** What was taken over to a request, the first first. */
  public List<TakenPart> taken(UUID request) {
    List<PartRecord> rows =
        sql.selectFrom(PART)
            .where(PART.REQUEST.eq(request), PART.TAKEN_ON.isNotNull())
            .orderBy(PART.TAKEN_ON, PART.PASS)
            .fetch();
    InformationCells.Opened opened =
        cells.open(rows, PART.PASS, PartRows::subjectOf, List.of(PART.ORGANISATION, PART.WORDS));
    return rows.stream()
        .map(
            row ->
                new TakenPart(
                    opened.must(row, PART.ORGANISATION),
                    opened.must(row, PART.WORDS),
                    row.getTakenOn()))
        .toList();
  }
}
