package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.INDICATOR_SEEN;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.store.tables.tables.records.IndicatorSeenRecord;
import org.lodestar.app.vault.Subject;
import org.lodestar.vocabulary.UncertainDate;

/** How a sign that was seen lies in its table. */
final class SignCells {
  private static final EntryTable<IndicatorSeenRecord> TABLE =
      new EntryTable<>(
          INDICATOR_SEEN,
          INDICATOR_SEEN.ID,
          INDICATOR_SEEN.PERSON,
          INDICATOR_SEEN.RECORDED_BY,
          INDICATOR_SEEN.RECORDED_AT,
          INDICATOR_SEEN.VERSION,
          List.of(
              INDICATOR_SEEN.OBSERVATION,
              INDICATOR_SEEN.OPINION,
              INDICATOR_SEEN.SEEN_BY,
              INDICATOR_SEEN.PLACE),
          PersonRows::subject);

  private final Cells cells;

  SignCells(Cells cells) {
    this.cells = cells;
  }

  FileEntries<Sign> rows(DSLContext sql) {
    return new EntryRows<>(sql, cells, TABLE, this::row, SignCells::what);
  }

  private IndicatorSeenRecord row(Subject subject, UUID id, Sign sign) {
    IndicatorSeenRecord row = new IndicatorSeenRecord();
    row.setCode(sign.code());
    row.setObservation(cells.seal(subject, INDICATOR_SEEN.OBSERVATION, id, sign.observation()));
    row.setOpinion(cells.seal(subject, INDICATOR_SEEN.OPINION, id, sign.opinion()));
    row.setSeenBy(cells.seal(subject, INDICATOR_SEEN.SEEN_BY, id, sign.seenBy()));
    row.setSeenOn(sign.seenOn().print());
    row.setPlace(cells.seal(subject, INDICATOR_SEEN.PLACE, id, sign.place()));
    return row;
  }

  private static Sign what(IndicatorSeenRecord row, Cells.Opened opened) {
    return new Sign(
        row.getCode(),
        opened.must(row, INDICATOR_SEEN.OBSERVATION),
        opened.text(row, INDICATOR_SEEN.OPINION),
        opened.must(row, INDICATOR_SEEN.SEEN_BY),
        UncertainDate.parse(row.getSeenOn()),
        opened.text(row, INDICATOR_SEEN.PLACE));
  }
}
