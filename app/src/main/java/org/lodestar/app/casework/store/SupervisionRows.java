package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.SUPERVISION;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.lodestar.app.casework.Supervision;
import org.lodestar.app.casework.store.tables.tables.records.SupervisionRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/** What managers and workers agreed, each under a key of its own. */
@Component
public class SupervisionRows {
  private static final int MOST = 200;
  private static final List<TableField<SupervisionRecord, byte[]>> SEALED =
      List.of(SUPERVISION.WORDS, SUPERVISION.AGREED, SUPERVISION.ANSWER);

  private final DSLContext sql;
  private final Cells cells;

  SupervisionRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  private static Subject subject(UUID id) {
    return new Subject(SubjectKind.SUPERVISION, id);
  }

  /** Keeps a new one. */
  public void insert(Supervision what, Instant now) {
    SupervisionRecord row = new SupervisionRecord();
    row.setId(what.id());
    row.setWorker(what.worker());
    row.setManager(what.manager());
    row.setCaseFile(what.caseFile());
    row.setHeldOn(what.heldOn());
    row.setWords(cells.seal(subject(what.id()), SUPERVISION.WORDS, what.id(), what.words()));
    row.setAgreed(cells.seal(subject(what.id()), SUPERVISION.AGREED, what.id(), what.agreed()));
    row.setRecordedAt(Columns.at(now));
    sql.insertInto(SUPERVISION).set(row).execute();
  }

  /** Adds what the worker says to it, once. */
  public void answer(UUID id, PersonalText answer, Instant now) {
    int changed =
        sql.update(SUPERVISION)
            .set(SUPERVISION.ANSWER, cells.seal(subject(id), SUPERVISION.ANSWER, id, answer))
            .set(SUPERVISION.ANSWERED_AT, Columns.at(now))
            .set(SUPERVISION.VERSION, SUPERVISION.VERSION.plus(1))
            .where(SUPERVISION.ID.eq(id), SUPERVISION.ANSWERED_AT.isNull())
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** About one worker, as far as the one who asks sees them, the newest first. */
  public List<Supervision> about(UUID worker) {
    List<SupervisionRecord> rows =
        sql.selectFrom(SUPERVISION)
            .where(SUPERVISION.WORKER.eq(worker))
            .orderBy(SUPERVISION.HELD_ON.desc(), SUPERVISION.ID.desc())
            .limit(MOST)
            .fetch();
    Cells.Opened opened =
        cells.open(rows, SUPERVISION.ID, row -> subject(row.get(SUPERVISION.ID)), SEALED);
    return rows.stream().map(row -> supervision(row, opened)).toList();
  }

  /** One that was about this worker. */
  public Supervision get(UUID worker, UUID id) {
    return about(worker).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Supervision supervision(SupervisionRecord row, Cells.Opened opened) {
    return new Supervision(
        row.getId(),
        row.getWorker(),
        row.getManager(),
        row.getCaseFile(),
        row.getHeldOn(),
        opened.must(row, SUPERVISION.WORDS),
        opened.text(row, SUPERVISION.AGREED),
        opened.text(row, SUPERVISION.ANSWER),
        Columns.instant(row.getAnsweredAt()),
        row.getVersion());
  }
}
