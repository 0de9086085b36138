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

  /** Keeps how it was weighed of a request, or that nothing was. */
  void save(UUID id, @Nullable PersonalText interest) {
    byte[] sealed = cells.seal(subject(id), WEIGHING.INTEREST, id, interest);
    if (sealed == null) {
      sql.deleteFrom(WEIGHING).where(WEIGHING.ID.eq(id)).execute();
    } else {
      sql.insertInto(WEIGHING)
          .set(WEIGHING.ID, id)
          .set(WEIGHING.INTEREST, sealed)
          .onConflict(WEIGHING.ID)
          .doUpdate()
          .set(WEIGHING.INTEREST, sealed)
          .execute();
    }
  }

  /** How it was weighed of these requests. */
  Map<UUID, PersonalText> find(Collection<UUID> ids) {
    List<WeighingRecord> rows = sql.selectFrom(WEIGHING).where(WEIGHING.ID.in(ids)).fetch();
    InformationCells.Opened opened =
        cells.open(rows, WEIGHING.ID, WeighingRows::subjectOf, List.of(WEIGHING.INTEREST));
    Map<UUID, PersonalText> found = new HashMap<>();
    for (WeighingRecord row : rows) {
      found.put(row.getId(), opened.must(row, WEIGHING.INTEREST));
    }
    return found;
  }
}
