package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.HAPPENING;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.casework.Happening;
import org.lodestar.app.casework.store.tables.tables.records.HappeningRecord;
import org.lodestar.app.vault.Subject;
import org.lodestar.vocabulary.UncertainDate;

/** How a piece of what was done to somebody lies in its table. */
final class HappeningCells {
  private static final EntryTable<HappeningRecord> TABLE =
      new EntryTable<>(
          HAPPENING,
          HAPPENING.ID,
          HAPPENING.PERSON,
          HAPPENING.RECORDED_BY,
          HAPPENING.RECORDED_AT,
          HAPPENING.VERSION,
          List.of(
              HAPPENING.PLACE, HAPPENING.LED_TO, HAPPENING.WHO, HAPPENING.WORDS, HAPPENING.TOLD_BY),
          PersonRows::subject);

  private final Cells cells;

  HappeningCells(Cells cells) {
    this.cells = cells;
  }

  FileEntries<Happening> rows(DSLContext sql) {
    return new EntryRows<>(sql, cells, TABLE, this::row, HappeningCells::what);
  }

  private HappeningRecord row(Subject subject, UUID id, Happening what) {
    HappeningRecord row = new HappeningRecord();
    row.setKind(what.kind().name());
    row.setBegan(what.began().print());
    row.setEnded(what.ended().print());
    row.setPlace(cells.seal(subject, HAPPENING.PLACE, id, what.place()));
    row.setLedTo(cells.seal(subject, HAPPENING.LED_TO, id, what.ledTo()));
    row.setWho(cells.seal(subject, HAPPENING.WHO, id, what.who()));
    row.setWords(cells.seal(subject, HAPPENING.WORDS, id, what.words()));
    row.setToldBy(cells.seal(subject, HAPPENING.TOLD_BY, id, what.toldBy()));
    return row;
  }

  private static Happening what(HappeningRecord row, Cells.Opened opened) {
    return new Happening(
        Happening.Kind.valueOf(row.getKind()),
        UncertainDate.parse(row.getBegan()),
        UncertainDate.parse(row.getEnded()),
        opened.text(row, HAPPENING.PLACE),
        opened.text(row, HAPPENING.LED_TO),
        opened.text(row, HAPPENING.WHO),
        opened.text(row, HAPPENING.WORDS),
        opened.text(row, HAPPENING.TOLD_BY));
  }
}
