package org.lodestar.app.rights.store;

import static org.lodestar.app.rights.store.tables.Tables.STATEMENT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.lodestar.app.rights.Statement;
import org.lodestar.app.rights.store.tables.tables.records.StatementRecord;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/** What people say about entries, as rows; sealed under the key of the person. */
@Component
public class StatementRows {
  private static final List<TableField<StatementRecord, byte[]>> SEALED =
      List.of(STATEMENT.QUOTE, STATEMENT.WORDS);

  private final DSLContext sql;
  private final RightsCells cells;

  StatementRows(DSLContext sql, RightsCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  private static Subject subject(UUID person) {
    return new Subject(SubjectKind.PERSON, person);
  }

  /** Keeps a statement. */
  public void insert(Statement made) {
    Subject subject = subject(made.person());
    StatementRecord row = new StatementRecord();
    row.setId(made.id());
    row.setCaseFile(made.caseFile());
    row.setPerson(made.person());
    row.setPart(made.part());
    row.setQuote(cells.seal(subject, STATEMENT.QUOTE, made.id(), made.quote()));
    row.setWords(cells.seal(subject, STATEMENT.WORDS, made.id(), made.words()));
    row.setMadeOn(made.madeOn());
    row.setRecordedBy(made.recordedBy());
    row.setRecordedAt(Columns.at(made.recordedAt()));
    sql.insertInto(STATEMENT).set(row).execute();
  }

  /** All statements of a person, the newest first. */
  public List<Statement> list(UUID person) {
    List<StatementRecord> rows =
        sql.selectFrom(STATEMENT)
            .where(STATEMENT.PERSON.eq(person))
            .orderBy(STATEMENT.MADE_ON.desc(), STATEMENT.ID.desc())
            .fetch();
    RightsCells.Opened opened = cells.open(rows, STATEMENT.ID, StatementRows::subjectOf, SEALED);
    return rows.stream().map(row -> statement(row, opened)).toList();
  }

  private static Subject subjectOf(Record row) {
    return subject(row.get(STATEMENT.PERSON));
  }

  private static Statement statement(StatementRecord row, RightsCells.Opened opened) {
    return new Statement(
        row.getId(),
        row.getCaseFile(),
        row.getPerson(),
        row.getPart(),
        opened.text(row, STATEMENT.QUOTE),
        opened.must(row, STATEMENT.WORDS),
        row.getMadeOn(),
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        row.getWithdrawnAt() == null ? null : row.getWithdrawnAt().toInstant());
  }

  /** Marks a statement as taken back. */
  public void withdraw(UUID person, UUID id, Instant now) {
    sql.update(STATEMENT)
        .set(STATEMENT.WITHDRAWN_AT, Columns.at(now))
        .where(STATEMENT.ID.eq(id), STATEMENT.PERSON.eq(person), STATEMENT.WITHDRAWN_AT.isNull())
        .execute();
  }

  /** Deletes what a person said, with the person. */
  public void delete(UUID person) {
    sql.deleteFrom(STATEMENT).where(STATEMENT.PERSON.eq(person)).execute();
  }
}
