package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.INDICATOR_SEEN;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.store.tables.tables.records.IndicatorSeenRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** Signs that were seen. */
@Component
public class SignRows {
  private static final List<TableField<IndicatorSeenRecord, byte[]>> SEALED =
      List.of(
          INDICATOR_SEEN.OBSERVATION,
          INDICATOR_SEEN.OPINION,
          INDICATOR_SEEN.SEEN_BY,
          INDICATOR_SEEN.PLACE);

  private final DSLContext sql;
  private final Cells cells;

  SignRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds a sign. */
  public void insert(Recorded<Sign> sign) {
    IndicatorSeenRecord row = row(sign.id(), sign.person(), sign.what());
    row.setId(sign.id());
    row.setPerson(sign.person());
    row.setRecordedBy(sign.by());
    row.setRecordedAt(Columns.at(sign.at()));
    row.setVersion(sign.version());
    sql.insertInto(INDICATOR_SEEN).set(row).execute();
  }

  /** Changes a sign if nobody else has since. */
  public void update(UUID person, UUID id, Sign sign, long version) {
    IndicatorSeenRecord row = row(id, person, sign);
    row.setVersion(version + 1);
    int changed =
        sql.update(INDICATOR_SEEN)
            .set(row)
            .where(
                INDICATOR_SEEN.ID.eq(id),
                INDICATOR_SEEN.PERSON.eq(person),
                INDICATOR_SEEN.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Removes a sign. */
  public void delete(UUID person, UUID id) {
    sql.deleteFrom(INDICATOR_SEEN)
        .where(INDICATOR_SEEN.ID.eq(id), INDICATOR_SEEN.PERSON.eq(person))
        .execute();
  }

  /** One sign of a person. */
  public Recorded<Sign> get(UUID person, UUID id) {
    return list(person).stream()
        .filter(sign -> sign.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** All signs of a person. */
  public List<Recorded<Sign>> list(UUID person) {
    List<IndicatorSeenRecord> rows =
        sql.selectFrom(INDICATOR_SEEN)
            .where(INDICATOR_SEEN.PERSON.eq(person))
            .orderBy(INDICATOR_SEEN.RECORDED_AT, INDICATOR_SEEN.ID)
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            INDICATOR_SEEN.ID,
            row -> PersonRows.subjectOf(row, INDICATOR_SEEN.PERSON),
            SEALED);
    return rows.stream().map(row -> sign(row, opened)).toList();
  }

  private IndicatorSeenRecord row(UUID id, UUID person, Sign sign) {
    Subject subject = PersonRows.subject(person);
    IndicatorSeenRecord row = new IndicatorSeenRecord();
    row.setCode(sign.code());
    row.setObservation(cells.seal(subject, INDICATOR_SEEN.OBSERVATION, id, sign.observation()));
    row.setOpinion(cells.seal(subject, INDICATOR_SEEN.OPINION, id, sign.opinion()));
    row.setSeenBy(cells.seal(subject, INDICATOR_SEEN.SEEN_BY, id, sign.seenBy()));
    row.setSeenOn(sign.seenOn().print());
    row.setPlace(cells.seal(subject, INDICATOR_SEEN.PLACE, id, sign.place()));
    return row;
  }

  private static Recorded<Sign> sign(IndicatorSeenRecord row, Cells.Opened opened) {
    Sign sign =
        new Sign(
            row.getCode(),
            opened.must(row, INDICATOR_SEEN.OBSERVATION),
            opened.text(row, INDICATOR_SEEN.OPINION),
            opened.must(row, INDICATOR_SEEN.SEEN_BY),
            UncertainDate.parse(row.getSeenOn()),
            opened.text(row, INDICATOR_SEEN.PLACE));
    return new Recorded<>(
        row.getId(),
        row.getPerson(),
        sign,
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        row.getVersion());
  }
}
