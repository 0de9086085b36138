package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.EPISODE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.Whereabouts;
import org.lodestar.app.casework.store.tables.tables.records.EpisodeRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.LocalFlag;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** Episodes of exploitation. */
@Component
public class EpisodeRows {
  private static final List<TableField<EpisodeRecord, byte[]>> SEALED =
      List.of(EPISODE.PLACES, EPISODE.CONTROLLERS, EPISODE.ACCOUNT);

  private final DSLContext sql;
  private final Cells cells;

  EpisodeRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds an episode. */
  public void insert(Recorded<Episode> episode) {
    EpisodeRecord row = row(episode.id(), episode.person(), episode.what());
    row.setId(episode.id());
    row.setPerson(episode.person());
    row.setRecordedBy(episode.by());
    row.setRecordedAt(Columns.at(episode.at()));
    row.setVersion(episode.version());
    sql.insertInto(EPISODE).set(row).execute();
  }

  /** Changes an episode if nobody else has since. */
  public void update(UUID person, UUID id, Episode episode, long version) {
    EpisodeRecord row = row(id, person, episode);
    row.setVersion(version + 1);
    int changed =
        sql.update(EPISODE)
            .set(row)
            .where(EPISODE.ID.eq(id), EPISODE.PERSON.eq(person), EPISODE.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Removes an episode. */
  public void delete(UUID person, UUID id) {
    sql.deleteFrom(EPISODE).where(EPISODE.ID.eq(id), EPISODE.PERSON.eq(person)).execute();
  }

  /** One episode of a person. */
  public Recorded<Episode> get(UUID person, UUID id) {
    return list(person).stream()
        .filter(episode -> episode.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** All episodes of a person. */
  public List<Recorded<Episode>> list(UUID person) {
    List<EpisodeRecord> rows =
        sql.selectFrom(EPISODE)
            .where(EPISODE.PERSON.eq(person))
            .orderBy(EPISODE.RECORDED_AT, EPISODE.ID)
            .fetch();
    Cells.Opened opened =
        cells.open(rows, EPISODE.ID, row -> PersonRows.subjectOf(row, EPISODE.PERSON), SEALED);
    return rows.stream().map(row -> episode(row, opened)).toList();
  }

  private EpisodeRecord row(UUID id, UUID person, Episode episode) {
    Subject subject = PersonRows.subject(person);
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

  private static Recorded<Episode> episode(EpisodeRecord row, Cells.Opened opened) {
    Episode episode =
        new Episode(
            Columns.constants(ExploitationType.class, row.getTypes()),
            Columns.constants(LocalFlag.class, row.getFlags()),
            Whereabouts.valueOf(row.getWhereabouts()),
            opened.text(row, EPISODE.PLACES),
            UncertainDate.parse(row.getBegan()),
            UncertainDate.parse(row.getEnded()),
            Known.valueOf(row.getStillGoing()),
            opened.text(row, EPISODE.CONTROLLERS),
            opened.text(row, EPISODE.ACCOUNT));
    return new Recorded<>(
        row.getId(),
        row.getPerson(),
        episode,
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        row.getVersion());
  }
}
