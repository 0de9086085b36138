package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CHILD_CARE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.LegalStatus;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.tables.tables.records.ChildCareRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Component;

/** Who looks after children. Each change is a row of its own; the newest counts. */
@Component
public class ChildCareRows {
  private final DSLContext sql;
  private final Cells cells;

  ChildCareRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /**
   * Keeps how it stands from now on, unless somebody else has since.
   *
   * @throws EditClash where that is so
   */
  public void insert(Recorded<ChildCare> recorded) {
    ChildCareRecord row = new ChildCareRecord();
    row.setId(recorded.id());
    row.setPerson(recorded.person());
    row.setVersion(recorded.version());
    row.setStatus(recorded.what().status().name());
    row.setRecordedBy(recorded.by());
    row.setRecordedAt(Columns.at(recorded.at()));
    seal(row, recorded.what());
    if (sql.insertInto(CHILD_CARE).set(row).onConflictDoNothing().execute() == 0) {
      throw new EditClash();
    }
  }

  private void seal(ChildCareRecord row, ChildCare care) {
    row.setHome(seal(row, CHILD_CARE.HOME, care.home()));
    row.setPlacedBy(seal(row, CHILD_CARE.PLACED_BY, care.placing()));
    ChildCare.Told home = care.homeTold();
    ChildCare.Told placing = care.placingTold();
    ChildCare.Accepted accepted = care.accepted();
    row.setHomeToldAt(home == null ? null : Columns.at(home.at()));
    row.setHomeTold(seal(row, CHILD_CARE.HOME_TOLD, home == null ? null : home.whom()));
    row.setPlacingToldAt(placing == null ? null : Columns.at(placing.at()));
    row.setPlacingTold(seal(row, CHILD_CARE.PLACING_TOLD, placing == null ? null : placing.whom()));
    row.setAcceptedAt(accepted == null ? null : Columns.at(accepted.at()));
    row.setAcceptedBy(seal(row, CHILD_CARE.ACCEPTED_BY, accepted == null ? null : accepted.by()));
    row.setAcceptedWhere(
        seal(row, CHILD_CARE.ACCEPTED_WHERE, accepted == null ? null : accepted.where()));
    sealHandover(row, care.handed());
    ChildCare.TakenBack back = care.takenBack();
    row.setTakenBackOn(back == null ? null : back.on());
    row.setTakenBack(seal(row, CHILD_CARE.TAKEN_BACK, back == null ? null : back.reason()));
  }

  private void sealHandover(ChildCareRecord row, ChildCare.@Nullable Handed handed) {
    if (handed == null) {
      return;
    }
    row.setHandedAt(Columns.at(handed.at()));
    row.setHandedTo(seal(row, CHILD_CARE.HANDED_TO, handed.to()));
    row.setHandedFrom(seal(row, CHILD_CARE.HANDED_FROM, handed.from()));
    row.setHandedPlace(seal(row, CHILD_CARE.HANDED_PLACE, handed.place()));
    row.setHandedKnown(handed.exploited().name());
  }

  private byte @Nullable [] seal(
      ChildCareRecord row,
      TableField<ChildCareRecord, byte[]> column,
      @Nullable PersonalText text) {
    Subject subject = PersonRows.subject(row.getPerson());
    return cells.seal(subject, column, row.getId(), text);
  }

  /** How it stands; empty before anybody has written anything down. */
  public Optional<Recorded<ChildCare>> find(UUID person) {
    List<ChildCareRecord> rows =
        sql.selectFrom(CHILD_CARE)
            .where(CHILD_CARE.PERSON.eq(person))
            .orderBy(CHILD_CARE.VERSION.desc())
            .limit(1)
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            CHILD_CARE.ID,
            row -> PersonRows.subjectOf(row, CHILD_CARE.PERSON),
            List.of(
                CHILD_CARE.HOME,
                CHILD_CARE.PLACED_BY,
                CHILD_CARE.HOME_TOLD,
                CHILD_CARE.PLACING_TOLD,
                CHILD_CARE.ACCEPTED_BY,
                CHILD_CARE.ACCEPTED_WHERE,
                CHILD_CARE.HANDED_TO,
                CHILD_CARE.HANDED_FROM,
                CHILD_CARE.HANDED_PLACE,
                CHILD_CARE.TAKEN_BACK));
    return rows.stream().map(row -> recorded(row, opened)).findFirst();
  }

  private static Recorded<ChildCare> recorded(ChildCareRecord row, Cells.Opened opened) {
    ChildCare care =
        new ChildCare(
            LegalStatus.valueOf(row.getStatus()),
            opened.text(row, CHILD_CARE.HOME),
            opened.text(row, CHILD_CARE.PLACED_BY),
            told(row.getHomeToldAt(), opened.text(row, CHILD_CARE.HOME_TOLD)),
            told(row.getPlacingToldAt(), opened.text(row, CHILD_CARE.PLACING_TOLD)),
            accepted(row, opened),
            handed(row, opened),
            takenBack(row, opened));
    return new Recorded<>(
        row.getId(),
        row.getPerson(),
        care,
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        row.getVersion());
  }

  private static ChildCare.@Nullable Told told(
      @Nullable OffsetDateTime at, @Nullable PersonalText whom) {
    return at == null || whom == null ? null : new ChildCare.Told(at.toInstant(), whom);
  }

  private static ChildCare.@Nullable Accepted accepted(ChildCareRecord row, Cells.Opened opened) {
    Instant at = Columns.instant(row.getAcceptedAt());
    return at == null
        ? null
        : new ChildCare.Accepted(
            at,
            opened.must(row, CHILD_CARE.ACCEPTED_BY),
            opened.must(row, CHILD_CARE.ACCEPTED_WHERE));
  }

  private static ChildCare.@Nullable Handed handed(ChildCareRecord row, Cells.Opened opened) {
    Instant at = Columns.instant(row.getHandedAt());
    return at == null
        ? null
        : new ChildCare.Handed(
            at,
            opened.must(row, CHILD_CARE.HANDED_TO),
            opened.must(row, CHILD_CARE.HANDED_FROM),
            opened.must(row, CHILD_CARE.HANDED_PLACE),
            Known.valueOf(row.getHandedKnown()));
  }

  private static ChildCare.@Nullable TakenBack takenBack(ChildCareRecord row, Cells.Opened opened) {
    LocalDate on = row.getTakenBackOn();
    return on == null ? null : new ChildCare.TakenBack(on, opened.must(row, CHILD_CARE.TAKEN_BACK));
  }
}
