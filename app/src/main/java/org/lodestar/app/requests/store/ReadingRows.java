package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.LETTER_READING;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.LetterReading;
import org.lodestar.app.requests.domain.LetterWords;
import org.lodestar.app.requests.store.tables.tables.records.LetterReadingRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Which letters a second person read, as rows: bound to their words by a keyed hash. */
@Component
public class ReadingRows {
  private final DSLContext sql;
  private final InformationCells cells;
  private final Vault vault;

  ReadingRows(DSLContext sql, InformationCells cells, Vault vault) {
    this.sql = sql;
    this.cells = cells;
    this.vault = vault;
  }

  private static Subject subject(UUID id) {
    return new Subject(SubjectKind.DATA_REQUEST, id);
  }

  private static Subject subjectOf(Record row) {
    return subject(row.get(LETTER_READING.ID));
  }

  private byte[] keyed(InformationRequest request) {
    return vault.mark("information letter " + request.id() + " " + LetterWords.whole(request));
  }

  /** Somebody wrote these words; what was read of others is forgotten. */
  public void written(InformationRequest request, UUID by) {
    byte[] keyed = keyed(request);
    sql.insertInto(LETTER_READING)
        .set(LETTER_READING.ID, request.id())
        .set(LETTER_READING.ORGANISATION, request.organisation())
        .set(LETTER_READING.KEYED, keyed)
        .set(LETTER_READING.WRITTEN_BY, by)
        .onConflict(LETTER_READING.ID)
        .doUpdate()
        .set(LETTER_READING.KEYED, keyed)
        .set(LETTER_READING.WRITTEN_BY, by)
        .setNull(LETTER_READING.READ_BY)
        .setNull(LETTER_READING.READ_AT)
        .setNull(LETTER_READING.BACK)
        .where(LETTER_READING.KEYED.ne(keyed))
        .execute();
  }

  /** Nothing of it is to be read any more. */
  public void drop(UUID request) {
    sql.deleteFrom(LETTER_READING).where(LETTER_READING.ID.eq(request)).execute();
  }

  /** What was read of these words; nothing where others were written. */
  public Optional<LetterReading> find(InformationRequest request) {
    List<LetterReadingRecord> rows =
        sql.selectFrom(LETTER_READING).where(LETTER_READING.ID.eq(request.id())).fetch();
    InformationCells.Opened opened =
        cells.open(rows, LETTER_READING.ID, ReadingRows::subjectOf, List.of(LETTER_READING.BACK));
    return rows.stream()
        .filter(row -> Arrays.equals(row.getKeyed(), keyed(request)))
        .map(
            row ->
                new LetterReading(
                    Set.of(row.getWrittenBy()),
                    row.getReadBy(),
                    row.getBack() == null ? null : opened.must(row, LETTER_READING.BACK)))
        .findFirst();
  }

  /** Somebody read it. */
  public void read(InformationRequest request, UUID by, Instant now, @Nullable PersonalText back) {
    UUID id = request.id();
    sql.update(LETTER_READING)
        .set(LETTER_READING.READ_BY, by)
        .set(LETTER_READING.READ_AT, now.atOffset(ZoneOffset.UTC))
        .set(LETTER_READING.BACK, cells.seal(subject(id), LETTER_READING.BACK, id, back))
        .where(LETTER_READING.ID.eq(id))
        .execute();
  }
}
