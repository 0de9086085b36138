package org.lodestar.app.support.store;

import static org.lodestar.app.support.store.tables.Tables.SCORING;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.support.Scoring;
import org.lodestar.app.support.store.tables.tables.records.ScoringRecord;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** What people scored, under a key of its own that dies with their consent. */
@Component
public class ScoringRows {
  private final DSLContext sql;
  private final Cells cells;
  private final Vault vault;

  ScoringRows(DSLContext sql, Cells cells, Vault vault) {
    this.sql = sql;
    this.cells = cells;
    this.vault = vault;
  }

  private static Subject subject(UUID person) {
    return new Subject(SubjectKind.OUTCOMES, person);
  }

  /**
   * Lets one after the other answer, score and withdraw for a person, until the transaction ends: a
   * score that is being written while the person withdraws must not stay behind.
   */
  public void lock(UUID person) {
    sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "scores of " + person);
  }

  /** Adds what was scored on a day. */
  public void insert(Scoring scoring) {
    sql.insertInto(SCORING)
        .set(SCORING.ID, scoring.id())
        .set(SCORING.CASE_FILE, scoring.caseFile())
        .set(SCORING.PERSON, scoring.person())
        .set(
            SCORING.CONTENT,
            cells.seal(subject(scoring.person()), SCORING.CONTENT, scoring.id(), scoring.answers()))
        .set(SCORING.RECORDED_BY, scoring.by())
        .set(SCORING.RECORDED_AT, Columns.at(scoring.at()))
        .execute();
  }

  /** All that a person scored, oldest day first. */
  public List<Scoring> list(UUID person) {
    List<ScoringRecord> rows =
        sql.selectFrom(SCORING)
            .where(SCORING.PERSON.eq(person))
            .orderBy(SCORING.RECORDED_AT, SCORING.ID)
            .fetch();
    Cells.Opened opened =
        cells.open(rows, SCORING.ID, row -> subject(row.get(SCORING.PERSON)), SCORING.CONTENT);
    return rows.stream()
        .map(
            row ->
                new Scoring(
                    row.getId(),
                    row.getCaseFile(),
                    row.getPerson(),
                    opened.answers(row),
                    row.getRecordedBy(),
                    row.getRecordedAt().toInstant()))
        .sorted(Comparator.comparing(Scoring::on))
        .toList();
  }

  /** Deletes everything, and the key under which it was sealed. */
  public int forget(UUID person) {
    int gone = sql.deleteFrom(SCORING).where(SCORING.PERSON.eq(person)).execute();
    vault.forget(subject(person));
    return gone;
  }
}
