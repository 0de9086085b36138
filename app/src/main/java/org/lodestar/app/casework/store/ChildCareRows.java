package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CHILD_CARE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
    if (accepted != null) {
      row.setAcceptedAt(Columns.at(accepted.at()));
      row.setAcceptedWay(accepted.way().name());
      row.setAcceptedBy(seal(row, CHILD_CARE.ACCEPTED_BY, accepted.by()));
      row.setAcceptedPost(seal(row, CHILD_CARE.ACCEPTED_POST, accepted.post()));
      row.setAcceptedWhere(seal(row, CHILD_CARE.ACCEPTED_WHERE, accepted.where()));
    }
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
    ChildCare.Taker who = handed.who();
    row.setHandedTo(seal(row, CHILD_CARE.HANDED_TO, who.name()));
    row.setHandedRole(seal(row, CHILD_CARE.HANDED_ROLE, who.role()));
    row.setHandedCheck(who.check().name());
    row.setHandedNamed(seal(row, CHILD_CARE.HANDED_NAMED, who.named()));
    row.setHandedReached(seal(row, CHILD_CARE.HANDED_REACHED, who.reached()));
    row.setHandedIsNamed(who.isNamed());
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
                CHILD_CARE.ACCEPTED_POST,
                CHILD_CARE.ACCEPTED_WHERE,
                CHILD_CARE.HANDED_TO,
                CHILD_CARE.HANDED_ROLE,
                CHILD_CARE.HANDED_NAMED,
                CHILD_CARE.HANDED_REACHED,
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
            orNotAsked(row.getAcceptedWay(), ChildCare.Way::valueOf, ChildCare.Way.NOT_ASKED),
            opened.must(row, CHILD_CARE.ACCEPTED_BY),
            opened.text(row, CHILD_CARE.ACCEPTED_POST),
            opened.must(row, CHILD_CARE.ACCEPTED_WHERE));
  }

  private static ChildCare.@Nullable Handed handed(ChildCareRecord row, Cells.Opened opened) {
    Instant at = Columns.instant(row.getHandedAt());
    return at == null
        ? null
        : new ChildCare.Handed(
            at,
            taker(row, opened),
            opened.must(row, CHILD_CARE.HANDED_FROM),
            opened.must(row, CHILD_CARE.HANDED_PLACE),
            Known.valueOf(row.getHandedKnown()));
  }

  /** What was written before anybody was asked stays as it was taken then. */
  private static ChildCare.Taker taker(ChildCareRecord row, Cells.Opened opened) {
    return new ChildCare.Taker(
        opened.must(row, CHILD_CARE.HANDED_TO),
        opened.text(row, CHILD_CARE.HANDED_ROLE),
        orNotAsked(row.getHandedCheck(), ChildCare.Check::valueOf, ChildCare.Check.NOT_ASKED),
        opened.text(row, CHILD_CARE.HANDED_NAMED),
        opened.text(row, CHILD_CARE.HANDED_REACHED),
        !Boolean.FALSE.equals(row.getHandedIsNamed()));
  }

  private static <E> E orNotAsked(@Nullable String kept, Function<String, E> read, E notAsked) {
    return kept == null ? notAsked : read.apply(kept);
  }

  private static ChildCare.@Nullable TakenBack takenBack(ChildCareRecord row, Cells.Opened opened) {
    LocalDate on = row.getTakenBackOn();
    return on == null ? null : new ChildCare.TakenBack(on, opened.must(row, CHILD_CARE.TAKEN_BACK));
  }
}
