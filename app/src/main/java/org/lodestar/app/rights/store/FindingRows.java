package org.lodestar.app.rights.store;

import static org.lodestar.app.rights.store.tables.Tables.FINDING;
import static org.lodestar.app.rights.store.tables.Tables.FOUND_PERSON;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.lodestar.app.rights.Answer;
import org.lodestar.app.rights.Finding;
import org.lodestar.app.rights.FoundPerson;
import org.lodestar.app.rights.store.tables.tables.records.FindingRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.springframework.stereotype.Component;

/** What case teams found. A finding begins when one of its two workers first opens it. */
@Component
public class FindingRows {
  private static final List<TableField<FindingRecord, byte[]>> SEALED =
      List.of(FINDING.REASONS, FINDING.LETTER, FINDING.RETURNED);

  private final DSLContext sql;
  private final RightsCells cells;

  FindingRows(DSLContext sql, RightsCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** The finding of a request, begun when there is none yet. */
  public Finding obtain(UUID id, UUID request) {
    sql.insertInto(FINDING)
        .set(FINDING.ID, id)
        .set(FINDING.REQUEST, request)
        .onConflictDoNothing()
        .execute();
    List<FindingRecord> rows = sql.selectFrom(FINDING).where(FINDING.ID.eq(id)).fetch();
    RightsCells.Opened opened =
        cells.open(rows, FINDING.ID, row -> RequestRows.subject(row.get(FINDING.ID)), SEALED);
    return finding(rows.getFirst(), opened);
  }

  private Finding finding(FindingRecord row, RightsCells.Opened opened) {
    return new Finding(
        row.getId(),
        row.getRequest(),
        people(row.getId()),
        Columns.constant(Answer.class, row.getAnswer()),
        opened.text(row, FINDING.REASONS),
        opened.text(row, FINDING.LETTER),
        opened.text(row, FINDING.RETURNED),
        row.getDeleted(),
        row.getVersion());
  }

  private List<FoundPerson> people(UUID finding) {
    return sql.selectFrom(FOUND_PERSON)
        .where(FOUND_PERSON.FINDING.eq(finding))
        .orderBy(FOUND_PERSON.FOUND_AT, FOUND_PERSON.ID)
        .fetch(row -> new FoundPerson(row.getId(), row.getCaseFile(), row.getPerson()));
  }

  /**
   * Keeps what was changed, if nobody else has changed it since.
   *
   * @throws EditClash when somebody has
   */
  public void update(Finding finding) {
    Subject subject = RequestRows.subject(finding.id());
    UUID id = finding.id();
    FindingRecord row = new FindingRecord();
    row.setAnswer(Columns.name(finding.answer()));
    row.setReasons(cells.seal(subject, FINDING.REASONS, id, finding.reasons()));
    row.setLetter(cells.seal(subject, FINDING.LETTER, id, finding.letter()));
    row.setReturned(cells.seal(subject, FINDING.RETURNED, id, finding.returned()));
    row.setVersion(finding.version() + 1);
    int changed =
        sql.update(FINDING)
            .set(row)
            .where(FINDING.ID.eq(id), FINDING.VERSION.eq(finding.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Adds a person; twice is as good as once. */
  public void add(UUID finding, FoundPerson found, UUID worker, Instant now) {
    sql.insertInto(FOUND_PERSON)
        .set(FOUND_PERSON.ID, found.id())
        .set(FOUND_PERSON.FINDING, finding)
        .set(FOUND_PERSON.CASE_FILE, found.caseFile())
        .set(FOUND_PERSON.PERSON, found.person())
        .set(FOUND_PERSON.FOUND_BY, worker)
        .set(FOUND_PERSON.FOUND_AT, Columns.at(now))
        .onConflictDoNothing()
        .execute();
  }

  /** Whether somebody was ever found to be this person. */
  public boolean isFound(UUID person) {
    return sql.fetchExists(FOUND_PERSON, FOUND_PERSON.PERSON.eq(person));
  }

  /** Takes a person out again. */
  public void remove(UUID finding, UUID found) {
    sql.deleteFrom(FOUND_PERSON)
        .where(FOUND_PERSON.ID.eq(found), FOUND_PERSON.FINDING.eq(finding))
        .execute();
  }
}
