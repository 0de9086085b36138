package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.EPISODE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Whereabouts;
import org.lodestar.app.casework.store.tables.tables.records.EpisodeRecord;
import org.lodestar.app.vault.Subject;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.LocalFlag;
import org.lodestar.vocabulary.UncertainDate;

/** How an episode of exploitation lies in its table. */
final class EpisodeCells {
  private static final EntryTable<EpisodeRecord> TABLE =
      new EntryTable<>(
          EPISODE,
          EPISODE.ID,
          EPISODE.PERSON,
          EPISODE.RECORDED_BY,
          EPISODE.RECORDED_AT,
          EPISODE.VERSION,
          List.of(EPISODE.PLACES, EPISODE.CONTROLLERS, EPISODE.ACCOUNT),
          PersonRows::subject);

  private final Cells cells;

  EpisodeCells(Cells cells) {
    this.cells = cells;
  }

  FileEntries<Episode> rows(DSLContext sql) {
    return new EntryRows<>(sql, cells, TABLE, this::row, EpisodeCells::what);
  }

  private EpisodeRecord row(Subject subject, UUID id, Episode episode) {
    EpisodeRecord row = new EpisodeRecord();
    row.setTypes(Columns.names(episode.types()));
    row.setFlags(Columns.names(episode.flags()));
    row.setWhereabouts(episode.whereabouts().name());
    row.setPlaces(cells.seal(subject, EPISODE.PLACES, id, episode.places()));
    row.setBegan(episode.began().print());
    row.setEnded(episode.ended().print());
    row.setStillGoing(episode.stillGoing().name());
    row.setControllers(cells.seal(subject, EPISODE.CONTROLLERS, id, episode.controllers()));
    row.setAccount(cells.seal(subject, EPISODE.ACCOUNT, id, episode.account()));
    return row;
  }

  private static Episode what(EpisodeRecord row, Cells.Opened opened) {
    return new Episode(
        Columns.constants(ExploitationType.class, row.getTypes()),
        Columns.constants(LocalFlag.class, row.getFlags()),
        Whereabouts.valueOf(row.getWhereabouts()),
        opened.text(row, EPISODE.PLACES),
        UncertainDate.parse(row.getBegan()),
        UncertainDate.parse(row.getEnded()),
        Known.valueOf(row.getStillGoing()),
        opened.text(row, EPISODE.CONTROLLERS),
        opened.text(row, EPISODE.ACCOUNT));
  }
}
