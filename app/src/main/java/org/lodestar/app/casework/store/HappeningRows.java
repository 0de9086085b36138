package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.HAPPENING;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.lodestar.app.casework.Happening;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.tables.tables.records.HappeningRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** What was done to somebody, piece by piece. */
@Component
public class HappeningRows {
  private static final List<TableField<HappeningRecord, byte[]>> SEALED =
      List.of(HAPPENING.PLACE, HAPPENING.LED_TO, HAPPENING.WHO, HAPPENING.WORDS, HAPPENING.TOLD_BY);

  private final DSLContext sql;
  private final Cells cells;

  HappeningRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds a happening. */
  public void insert(Recorded<Happening> happening) {
    HappeningRecord row = row(happening.id(), happening.person(), happening.what());
    row.setId(happening.id());
    row.setPerson(happening.person());
    row.setRecordedBy(happening.by());
    row.setRecordedAt(Columns.at(happening.at()));
    row.setVersion(happening.version());
    sql.insertInto(HAPPENING).set(row).execute();
  }

  /** Changes a happening if nobody else has since. */
  public void update(UUID person, UUID id, Happening happening, long version) {
    HappeningRecord row = row(id, person, happening);
    row.setVersion(version + 1);
    int changed =
        sql.update(HAPPENING)
            .set(row)
            .where(HAPPENING.ID.eq(id), HAPPENING.PERSON.eq(person), HAPPENING.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Removes a happening. */
  public void delete(UUID person, UUID id) {
    sql.deleteFrom(HAPPENING).where(HAPPENING.ID.eq(id), HAPPENING.PERSON.eq(person)).execute();
  }

  /** One happening of a person. */
  public Recorded<Happening> get(UUID person, UUID id) {
    return list(person).stream()
        .filter(happening -> happening.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Everything that was done to a person, as it was written down. */
  public List<Recorded<Happening>> list(UUID person) {
    List<HappeningRecord> rows =
        sql.selectFrom(HAPPENING)
            .where(HAPPENING.PERSON.eq(person))
            .orderBy(HAPPENING.RECORDED_AT, HAPPENING.ID)
            .fetch();
    Cells.Opened opened =
        cells.open(rows, HAPPENING.ID, row -> PersonRows.subjectOf(row, HAPPENING.PERSON), SEALED);
    return rows.stream().map(row -> happening(row, opened)).toList();
  }

  private HappeningRecord row(UUID id, UUID person, Happening what) {
    Subject subject = PersonRows.subject(person);
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

  private static Recorded<Happening> happening(HappeningRecord row, Cells.Opened opened) {
    Happening what =
        new Happening(
            Happening.Kind.valueOf(row.getKind()),
            UncertainDate.parse(row.getBegan()),
            UncertainDate.parse(row.getEnded()),
            opened.text(row, HAPPENING.PLACE),
            opened.text(row, HAPPENING.LED_TO),
            opened.text(row, HAPPENING.WHO),
            opened.text(row, HAPPENING.WORDS),
            opened.text(row, HAPPENING.TOLD_BY));
    return new Recorded<>(
        row.getId(),
        row.getPerson(),
        what,
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        row.getVersion());
  }
}
