package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.WEIGHING;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.store.tables.tables.records.WeighingRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/** How the public interest was weighed of requests, as rows. */
@Component
class WeighingRows {
  private final DSLContext sql;
  private final InformationCells cells;

  WeighingRows(DSLContext sql, InformationCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  private static Subject subject(UUID id) {
    return new Subject(SubjectKind.DATA_REQUEST, id);
  }

  private static Subject subjectOf(Record row) {
    return subject(row.get(WEIGHING.ID));
  }

  /**
   * What stands beside an answer.
   *
   * @param interest how the public interest was weighed; null where it was not
   * @param enclosed what is with the letter beside a table; null where nothing is
   */
  record Beside(@Nullable PersonalText interest, @Nullable PersonalText enclosed) {
    static final Beside NOTHING = new Beside(null, null);
  }

  /** Keeps what stands beside the answer of a request, or that nothing does. */
  void save(UUID id, Beside beside) {
    byte[] interest = cells.seal(subject(id), WEIGHING.INTEREST, id, beside.interest());
    byte[] enclosed = cells.seal(subject(id), WEIGHING.ENCLOSED, id, beside.enclosed());
    if (interest == null && enclosed == null) {
      sql.deleteFrom(WEIGHING).where(WEIGHING.ID.eq(id)).execute();
    } else {
      sql.insertInto(WEIGHING)
          .set(WEIGHING.ID, id)
          .set(WEIGHING.INTEREST, interest)
          .set(WEIGHING.ENCLOSED, enclosed)
          .onConflict(WEIGHING.ID)
          .doUpdate()
          .set(WEIGHING.INTEREST, interest)
          .set(WEIGHING.ENCLOSED, enclosed)
          .execute();
    }
  }

  /** What stands beside the answers of these requests. */
  Map<UUID, Beside> find(Collection<UUID> ids) {
    List<WeighingRecord> rows = sql.selectFrom(WEIGHING).where(WEIGHING.ID.in(ids)).fetch();
    InformationCells.Opened opened =
        cells.open(
            rows,
            WEIGHING.ID,
            WeighingRows::subjectOf,
            List.of(WEIGHING.INTEREST, WEIGHING.ENCLOSED));
    Map<UUID, Beside> found = new HashMap<>();
    for (WeighingRecord row : rows) {
      found.put(
          row.getId(),
          new Beside(opened.text(row, WEIGHING.INTEREST), opened.text(row, WEIGHING.ENCLOSED)));
    }
    return found;
  }
}
