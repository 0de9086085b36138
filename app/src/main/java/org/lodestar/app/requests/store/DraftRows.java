package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.DISCLOSURE_DRAFT;
import static org.lodestar.app.requests.store.tables.Tables.INFORMATION_REQUEST;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.lodestar.app.requests.DisclosureDraft;
import org.lodestar.app.requests.store.tables.tables.records.DisclosureDraftRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/** Entries of the public list that nobody but their writer has read, as rows. */
@Component
public class DraftRows {
  private final DSLContext sql;
  private final InformationCells cells;

  DraftRows(DSLContext sql, InformationCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /**
   * One of them, without its words.
   *
   * @param back whether it was sent back
   */
  public record Waiting(UUID id, String reference, UUID by, Instant at, boolean back) {}

  private static Subject subject(Record row) {
    return subject(row.get(DISCLOSURE_DRAFT.ID));
  }

  private static Subject subject(UUID id) {
    return new Subject(SubjectKind.DATA_REQUEST, id);
  }

  /** Keeps what somebody wrote, instead of what was there; it waits to be read. */
  public void save(
      UUID id, UUID organisation, String question, boolean withTable, UUID by, Instant now) {
    DisclosureDraftRecord row = new DisclosureDraftRecord();
    row.setQuestion(
        Objects.requireNonNull(
            cells.seal(subject(id), DISCLOSURE_DRAFT.QUESTION, id, PersonalText.of(question))));
    row.setWithTable(withTable);
    row.setWrittenBy(by);
    row.setWrittenAt(now.atOffset(ZoneOffset.UTC));
    row.setBack(null);
    DisclosureDraftRecord first = new DisclosureDraftRecord();
    first.from(row);
    first.setId(id);
    first.setOrganisation(organisation);
    first.setVersion(0L);
    sql.insertInto(DISCLOSURE_DRAFT)
        .set(first)
        .onConflict(DISCLOSURE_DRAFT.ID)
        .doUpdate()
        .set(row)
        .set(DISCLOSURE_DRAFT.VERSION, DISCLOSURE_DRAFT.VERSION.plus(1))
        .execute();
  }

  /** What waits of a request. */
  public Optional<DisclosureDraft> find(UUID id) {
    List<DisclosureDraftRecord> rows =
        sql.selectFrom(DISCLOSURE_DRAFT).where(DISCLOSURE_DRAFT.ID.eq(id)).fetch();
    InformationCells.Opened opened =
        cells.open(
            rows,
            DISCLOSURE_DRAFT.ID,
            DraftRows::subject,
            List.of(DISCLOSURE_DRAFT.QUESTION, DISCLOSURE_DRAFT.BACK));
    return rows.stream().map(row -> draft(row, opened)).findFirst();
  }

  private static DisclosureDraft draft(DisclosureDraftRecord row, InformationCells.Opened opened) {
    return new DisclosureDraft(
        row.getId(),
        opened.must(row, DISCLOSURE_DRAFT.QUESTION),
        row.getWithTable(),
        row.getWrittenBy(),
        row.getBack() == null ? null : opened.must(row, DISCLOSURE_DRAFT.BACK),
        row.getVersion());
  }

  /** Those of an organisation, the oldest first. Nothing of them is opened. */
  public List<Waiting> list(UUID organisation) {
    return sql.select(
            DISCLOSURE_DRAFT.ID,
            INFORMATION_REQUEST.REFERENCE,
            DISCLOSURE_DRAFT.WRITTEN_BY,
            DISCLOSURE_DRAFT.WRITTEN_AT,
            DISCLOSURE_DRAFT.BACK.isNotNull())
        .from(DISCLOSURE_DRAFT)
        .join(INFORMATION_REQUEST)
        .on(INFORMATION_REQUEST.ID.eq(DISCLOSURE_DRAFT.ID))
        .where(DISCLOSURE_DRAFT.ORGANISATION.eq(organisation))
        .orderBy(DISCLOSURE_DRAFT.WRITTEN_AT)
        .fetch(
            row ->
                new Waiting(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4().toInstant(),
                    row.value5()));
  }

  /**
   * Sends one back to whoever wrote it.
   *
   * @throws EditClash when it was written anew since it was read
   */
  public void sendBack(UUID id, PersonalText why, long version) {
    int changed =
        sql.update(DISCLOSURE_DRAFT)
            .set(DISCLOSURE_DRAFT.BACK, cells.seal(subject(id), DISCLOSURE_DRAFT.BACK, id, why))
            .set(DISCLOSURE_DRAFT.VERSION, version + 1)
            .where(DISCLOSURE_DRAFT.ID.eq(id), DISCLOSURE_DRAFT.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /**
   * Takes one away that stands on the list now.
   *
   * @throws EditClash when it was written anew since it was read
   */
  public void take(UUID id, long version) {
    int gone =
        sql.deleteFrom(DISCLOSURE_DRAFT)
            .where(DISCLOSURE_DRAFT.ID.eq(id), DISCLOSURE_DRAFT.VERSION.eq(version))
            .execute();
    if (gone == 0) {
      throw new EditClash();
    }
  }

  /** Forgets what waits of a request. */
  public void drop(UUID id) {
    sql.deleteFrom(DISCLOSURE_DRAFT).where(DISCLOSURE_DRAFT.ID.eq(id)).execute();
  }
}
