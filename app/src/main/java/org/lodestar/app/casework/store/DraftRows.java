package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.DRAFT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseDraft;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/** What workers have typed and not yet handed in, each under a key of its own. */
@Component
public class DraftRows {
  private final DSLContext sql;
  private final Cells cells;

  DraftRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Whose key seals it. */
  public static Subject subject(UUID draft) {
    return new Subject(SubjectKind.DRAFT, draft);
  }

  /** A new identifier; the writer's grant on it comes before {@link #insert}. */
  public UUID next() {
    return Ids.next();
  }

  /** Keeps a draft whose grant is written. */
  public void insert(
      UUID id,
      UUID caseFile,
      @Nullable UUID person,
      String form,
      UUID writer,
      PersonalText content,
      Instant at) {
    sql.insertInto(DRAFT)
        .set(DRAFT.ID, id)
        .set(DRAFT.CASE_FILE, caseFile)
        .set(DRAFT.PERSON, person)
        .set(DRAFT.FORM, form)
        .set(DRAFT.WRITER, writer)
        .set(DRAFT.CONTENT, cells.seal(subject(id), DRAFT.CONTENT, id, content))
        .set(DRAFT.SAVED_AT, Columns.at(at))
        .execute();
  }

  /** Keeps a newer text of a draft. */
  public void update(UUID id, PersonalText content, Instant at) {
    sql.update(DRAFT)
        .set(DRAFT.CONTENT, cells.seal(subject(id), DRAFT.CONTENT, id, content))
        .set(DRAFT.SAVED_AT, Columns.at(at))
        .where(DRAFT.ID.eq(id))
        .execute();
  }

  /** The draft that a worker has for a form about a person. */
  public Optional<UUID> find(UUID writer, UUID caseFile, @Nullable UUID person, String form) {
    return sql.select(DRAFT.ID)
        .from(DRAFT)
        .where(
            DRAFT.WRITER.eq(writer),
            DRAFT.CASE_FILE.eq(caseFile),
            DRAFT.FORM.eq(form),
            person == null ? DRAFT.PERSON.isNull() : DRAFT.PERSON.eq(person))
        .orderBy(DRAFT.SAVED_AT.desc())
        .limit(1)
        .fetchOptional(DRAFT.ID);
  }

  /** What was typed. */
  public Optional<PersonalText> content(UUID id) {
    var rows = sql.selectFrom(DRAFT).where(DRAFT.ID.eq(id)).fetch();
    Cells.Opened opened =
        cells.open(rows, DRAFT.ID, row -> subject(row.get(DRAFT.ID)), List.of(DRAFT.CONTENT));
    return rows.stream().findFirst().map(row -> opened.must(row, DRAFT.CONTENT));
  }

  /** Drafts of a worker, newest first. */
  public List<CaseDraft> list(UUID writer, int offset, int limit) {
    return sql.select(
            DRAFT.ID,
            DRAFT.CASE_FILE,
            CASE_FILE.REFERENCE,
            DRAFT.PERSON,
            DRAFT.FORM,
            DRAFT.SAVED_AT)
        .from(DRAFT)
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(DRAFT.CASE_FILE))
        .where(DRAFT.WRITER.eq(writer))
        .orderBy(DRAFT.SAVED_AT.desc(), DRAFT.ID)
        .offset(offset)
        .limit(limit)
        .fetch(
            row ->
                new CaseDraft(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6().toInstant()));
  }

  /** How many drafts a worker has. */
  public int count(UUID writer) {
    return sql.fetchCount(DRAFT, DRAFT.WRITER.eq(writer));
  }

  /** Deletes a draft. */
  public void delete(UUID id) {
    sql.deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute();
  }
}
