package org.lodestar.app.support.store;

import static org.lodestar.app.support.store.tables.Tables.ADVOCACY_DRAFT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.store.tables.tables.records.AdvocacyDraftRecord;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/** What advocates have typed and not yet handed in, each under a key of its own. */
@Component
public class AdvocacyDraftRows {
  private final DSLContext sql;
  private final Cells cells;

  AdvocacyDraftRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Whose key seals it. */
  public static Subject subject(UUID draft) {
    return new Subject(SubjectKind.DRAFT, draft);
  }

  /** Keeps a draft whose grant is written. */
  public void insert(UUID id, UUID file, String form, UUID writer, Answers typed, Instant at) {
    sql.insertInto(ADVOCACY_DRAFT)
        .set(ADVOCACY_DRAFT.ID, id)
        .set(ADVOCACY_DRAFT.FILE, file)
        .set(ADVOCACY_DRAFT.FORM, form)
        .set(ADVOCACY_DRAFT.WRITER, writer)
        .set(ADVOCACY_DRAFT.CONTENT, sealed(id, typed))
        .set(ADVOCACY_DRAFT.SAVED_AT, Columns.at(at))
        .execute();
  }

  private byte[] sealed(UUID id, Answers typed) {
    return cells.seal(subject(id), ADVOCACY_DRAFT.CONTENT, id, typed);
  }

  /** Keeps a newer text of a draft. */
  public void update(UUID id, Answers typed, Instant at) {
    sql.update(ADVOCACY_DRAFT)
        .set(ADVOCACY_DRAFT.CONTENT, sealed(id, typed))
        .set(ADVOCACY_DRAFT.SAVED_AT, Columns.at(at))
        .where(ADVOCACY_DRAFT.ID.eq(id))
        .execute();
  }

  /** The draft that a worker has of a form of a file. */
  public Optional<UUID> find(UUID file, UUID writer, String form) {
    return sql.select(ADVOCACY_DRAFT.ID)
        .from(ADVOCACY_DRAFT)
        .where(ADVOCACY_DRAFT.FILE.eq(file), ADVOCACY_DRAFT.WRITER.eq(writer))
        .and(ADVOCACY_DRAFT.FORM.eq(form))
        .fetchOptional(ADVOCACY_DRAFT.ID);
  }

  /** What was typed. */
  public Answers content(UUID id) {
    List<AdvocacyDraftRecord> rows =
        sql.selectFrom(ADVOCACY_DRAFT).where(ADVOCACY_DRAFT.ID.eq(id)).fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            ADVOCACY_DRAFT.ID,
            row -> subject(row.get(ADVOCACY_DRAFT.ID)),
            ADVOCACY_DRAFT.CONTENT);
    return rows.stream().findFirst().map(opened::answers).orElseGet(Answers::none);
  }

  /** Of which forms of a file a worker has drafts, the newest first. */
  public List<String> forms(UUID file, UUID writer) {
    return sql.select(ADVOCACY_DRAFT.FORM)
        .from(ADVOCACY_DRAFT)
        .where(ADVOCACY_DRAFT.FILE.eq(file), ADVOCACY_DRAFT.WRITER.eq(writer))
        .orderBy(ADVOCACY_DRAFT.SAVED_AT.desc())
        .fetch(ADVOCACY_DRAFT.FORM);
  }

  /** Deletes a draft. */
  public void delete(UUID id) {
    sql.deleteFrom(ADVOCACY_DRAFT).where(ADVOCACY_DRAFT.ID.eq(id)).execute();
  }
}
