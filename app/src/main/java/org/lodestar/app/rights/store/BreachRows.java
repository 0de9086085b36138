package org.lodestar.app.rights.store;

import static org.lodestar.app.rights.store.tables.Tables.BREACH;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.SeveralLists;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.Breach.Decided;
import org.lodestar.app.rights.Breach.Look;
import org.lodestar.app.rights.Breach.Told;
import org.lodestar.app.rights.Breach.Warned;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.rights.store.tables.tables.records.BreachRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.statute.BreachRisk;
import org.springframework.stereotype.Component;

/** Breaches, as rows that the database shows to those who may see them. */
@Component
public class BreachRows {
  private static final int MOST = 100;

  private static final List<OrderField<?>> ORDER =
      List.of(BREACH.CLOSED_ON.desc().nullsFirst(), BREACH.NOTICED_AT, BREACH.ID);

  private static final List<TableField<BreachRecord, byte[]>> SEALED =
      List.of(
          BREACH.WHAT,
          BREACH.DONE,
          BREACH.WARNED,
          BREACH.WHY,
          BREACH.REGULATOR_NUMBER,
          BREACH.LATE,
          BREACH.NOT_PEOPLE,
          BREACH.CHANGES);

  private final DSLContext sql;
  private final RightsCells cells;
  private final RightsCodes codes;

  BreachRows(DSLContext sql, RightsCells cells, RightsCodes codes) {
    this.codes = codes;
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps one whose grants are written. False when its reference is taken. */
  public boolean insert(Breach breach) {
    Subject subject = RequestRows.subject(breach.id());
    UUID id = breach.id();
    Told told = breach.told();
    BreachRecord row = new BreachRecord();
    row.setId(id);
    row.setReference(breach.reference());
    row.setOrganisation(breach.organisation());
    row.setToldBy(told.by());
    row.setToldAt(Columns.at(told.at()));
    row.setNoticedAt(Columns.at(told.noticed()));
    row.setDanger(told.danger());
    row.setDangerSaid(told.said() == null ? null : told.said().name());
    row.setSaysWhere(told.where() == null ? null : told.where().name());
    row.setWhat(cells.seal(subject, BREACH.WHAT, id, told.what()));
    row.setDone(cells.seal(subject, BREACH.DONE, id, told.done()));
    return sql.insertInto(BREACH)
            .set(codes.breaches().coded(row))
            .onConflict(BREACH.REFERENCE)
            .doNothing()
            .execute()
        == 1;
  }

  /**
   * Keeps what was decided, if nobody else has written since it was shown. Where somebody could be
   * in danger who could not before, the warning begins.
   *
   * @param look who looks next from now on; null where that stays, also after it was closed
   * @throws EditClash when somebody has
   */
  public void decide(
      Breach breach,
      Decided decided,
      boolean danger,
      @Nullable LocalDate closedOn,
      UUID by,
      @Nullable Look look) {
    Subject subject = RequestRows.subject(breach.id());
    UUID id = breach.id();
    BreachRecord row = lock(shown(breach).and(BREACH.CLOSED_ON.isNull()));
    if (danger && !row.getDanger()) {
      unwarned(row);
    }
    if (!danger) {
      look(row, null);
    } else if (look != null) {
      look(row, look);
    }
    row.setDanger(danger);
    row.setRisk(decided.risk().name());
    row.setWhy(cells.seal(subject, BREACH.WHY, id, decided.why()));
    row.setRegulatorAt(decided.regulatorAt() == null ? null : Columns.at(decided.regulatorAt()));
    row.setRegulatorNumber(cells.seal(subject, BREACH.REGULATOR_NUMBER, id, decided.number()));
    row.setLate(cells.seal(subject, BREACH.LATE, id, decided.late()));
    row.setPeopleOn(decided.peopleOn());
    row.setNotPeople(cells.seal(subject, BREACH.NOT_PEOPLE, id, decided.notPeople()));
    row.setChanges(cells.seal(subject, BREACH.CHANGES, id, decided.changes()));
    row.setClosedOn(closedOn);
    row.setDecidedBy(by);
    changed(row);
  }

  private static Condition shown(Breach breach) {
    return BREACH.ID.eq(breach.id()).and(BREACH.VERSION.eq(breach.version()));
  }

  private void changed(BreachRecord row) {
    row.setVersion(row.getVersion() + 1);
    codes.breaches().coded(row).update();
  }

  private static void unwarned(BreachRecord row) {
    notWarned(row);
    row.setToHear(null);
  }

  private static void notWarned(BreachRecord row) {
    row.setWarned(null);
    row.setWarnedAt(null);
    row.setWarnedBy(null);
    look(row, null);
  }

  private static void look(BreachRecord row, @Nullable Look look) {
    row.setLookAt(look == null ? null : Columns.at(look.at()));
    row.setLookBy(look == null ? null : look.by());
  }

  /** The row as it is, held, where somebody else has not changed it so that it does not fit. */
  private BreachRecord lock(Condition which) {
    return sql.selectFrom(BREACH)
        .where(which)
        .forUpdate()
        .fetchOptional()
        .filter(codes.breaches()::isRight)
        .orElseThrow(EditClash::new);
  }

  /**
   * Keeps what ended the warning; null where it has to go on; and who looks or tries again.
   *
   * @throws EditClash when somebody else has written since it was shown
   */
  public void warn(Breach breach, @Nullable Warned warned, @Nullable Look look) {
    UUID id = breach.id();
    BreachRecord row = lock(shown(breach).and(BREACH.CLOSED_ON.isNull()));
    if (warned == null) {
      // Who was asked to read why people are not told is asked still.
      notWarned(row);
    } else {
      row.setWarned(cells.seal(RequestRows.subject(id), BREACH.WARNED, id, warned.how()));
      row.setWarnedAt(Columns.at(warned.at()));
      row.setWarnedBy(warned.by());
    }
    look(row, look);
    changed(row);
  }

  /**
   * Keeps who looks next of one that is closed, or whom that fell to; null where nobody has to.
   *
   * @throws EditClash when somebody else has written since it was shown
   */
  public void look(Breach breach, @Nullable Look look) {
    BreachRecord row = lock(shown(breach));
    look(row, look);
    changed(row);
  }

  /** Those that are open, and those that are closed of which somebody looks again. */
  public List<Breach> listRunning() {
    return list(BREACH.CLOSED_ON.isNull().or(BREACH.LOOK_AT.isNotNull()));
  }

  /**
   * One that the asker may see.
   *
   * @throws NotFound when there is none
   */
  public Breach get(UUID id) {
    return list(BREACH.ID.eq(id)).stream().findFirst().orElseThrow(NotFound::new);
  }

  /** Those that are open, or closed, which the asker may see; those noticed first, first. */
  public List<Breach> list(boolean open) {
    return list(open ? BREACH.CLOSED_ON.isNull() : BREACH.CLOSED_ON.isNotNull());
  }

  /** Those of these which the asker may see. */
  public List<Breach> listOf(Collection<UUID> ids) {
    return list(BREACH.ID.in(ids));
  }

  /** Those that somebody told; the open ones first. */
  public List<Breach> toldBy(UUID worker) {
    return list(isToldBy(worker));
  }

  private static Condition isToldBy(UUID worker) {
    return BREACH.TOLD_BY.eq(worker);
  }

  /**
   * Those of a worker, in one question.
   *
   * @param told those that they told; the open ones first
   * @param toHear those of which they were told that danger was taken off, and have not answered
   */
  public record Own(List<Breach> told, List<Breach> toHear) {
    public Own {
      told = List.copyOf(told);
      toHear = List.copyOf(toHear);
    }
  }

  private enum OwnList {
    TOLD,
    TO_HEAR
  }

  /**
   * Keeps what happened in other words, in which nobody is named whom their case names.
   *
   * @throws EditClash when somebody else has written since it was shown
   */
  public void nameCase(Breach breach, PersonalText what) {
    UUID id = breach.id();
    BreachRecord row = lock(shown(breach));
    row.setWhat(cells.seal(RequestRows.subject(id), BREACH.WHAT, id, what));
    changed(row);
  }

  /** Those that a worker told, or has to hear of. */
  public Own own(UUID worker) {
    Map<OwnList, List<BreachRecord>> rows =
        SeveralLists.fetch(
            sql,
            BREACH,
            Map.of(OwnList.TOLD, isToldBy(worker), OwnList.TO_HEAR, hasToHear(worker)),
            ORDER);
    return new Own(
        breaches(rows.getOrDefault(OwnList.TOLD, List.of()).stream().limit(MOST)),
        breaches(rows.getOrDefault(OwnList.TO_HEAR, List.of()).stream().limit(MOST)));
  }

  /**
   * Opens a closed one again, if it is as it was shown: who was told of it before has not been told
   * of what is new.
   *
   * @throws EditClash when it is not
   */
  public void openAgain(Breach breach) {
    BreachRecord row = lock(shown(breach).and(BREACH.CLOSED_ON.isNotNull()));
    reopen(row);
    changed(row);
  }

  /**
   * Keeps that nobody is in danger any more; what else was decided stays.
   *
   * @throws EditClash when somebody else has written since it was shown
   */
  public void takeOff(Breach breach) {
    BreachRecord row = lock(shown(breach).and(BREACH.CLOSED_ON.isNull()));
    row.setDanger(false);
    look(row, null);
    changed(row);
  }

  /** How likely harm is has to be judged anew: nobody has decided about it as it is now. */
  private static void reopen(BreachRecord row) {
    row.setClosedOn(null);
    row.setDecidedBy(null);
    row.setPeopleOn(null);
    row.setNotPeople(null);
    if (row.getDanger()) {
      unwarned(row);
    }
  }

  /**
   * Keeps that something was added, which opens what is closed and what was warned of. What is
   * added with danger may say where somebody is, though what was told at first did not.
   *
   * @param danger whether somebody could be in danger by it; never less than before
   */
  public void add(UUID id, boolean danger) {
    BreachRecord row = lock(BREACH.ID.eq(id));
    row.setDanger(row.getDanger() || danger);
    if (danger && Danger.NO.name().equals(row.getSaysWhere())) {
      row.setSaysWhere(Danger.NOT_KNOWN.name());
    }
    if (row.getClosedOn() != null) {
      reopen(row);
    }
    if (row.getDanger()) {
      unwarned(row);
    }
    changed(row);
  }

  /**
   * Keeps who is told that danger was taken off. What somebody else writes meanwhile is not in the
   * way of it, nor it in theirs.
   */
  public void toHear(UUID id, Collection<UUID> told) {
    hear(lock(BREACH.ID.eq(id)), told.stream());
  }

  /** Keeps that one of them has answered. */
  public void heard(UUID id, UUID worker) {
    BreachRecord row = lock(BREACH.ID.eq(id));
    hear(row, left(row).stream().filter(each -> !each.equals(worker)));
  }

  private void hear(BreachRecord row, Stream<UUID> told) {
    UUID[] left = told.toArray(UUID[]::new);
    row.setToHear(left.length == 0 ? null : left);
    codes.breaches().coded(row).update();
  }

  private static List<UUID> left(BreachRecord row) {
    UUID[] told = row.getToHear();
    return told == null ? List.of() : List.of(told);
  }

  private static Condition hasToHear(UUID worker) {
    return BREACH.TO_HEAR.isNotNull().and(DSL.value(worker).eq(DSL.any(BREACH.TO_HEAR)));
  }

  private List<Breach> list(Condition condition) {
    return breaches(sql.selectFrom(BREACH).where(condition).orderBy(ORDER).limit(MOST).stream());
  }

  private List<Breach> breaches(Stream<BreachRecord> found) {
    List<BreachRecord> rows = found.filter(codes.breaches()::isRight).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    RightsCells.Opened opened =
        cells.open(rows, BREACH.ID, row -> RequestRows.subject(row.get(BREACH.ID)), SEALED);
    return rows.stream().map(row -> breach(row, opened)).toList();
  }

  private static Breach breach(BreachRecord row, RightsCells.Opened opened) {
    return new Breach(
        row.getId(),
        row.getReference(),
        row.getOrganisation(),
        new Told(
            row.getToldBy(),
            row.getToldAt().toInstant(),
            row.getNoticedAt().toInstant(),
            row.getDanger(),
            Columns.constant(Danger.class, row.getDangerSaid()),
            Columns.constant(Danger.class, row.getSaysWhere()),
            opened.must(row, BREACH.WHAT),
            opened.text(row, BREACH.DONE)),
        warned(row, opened),
        row.getLookAt() == null ? null : new Look(row.getLookBy(), row.getLookAt().toInstant()),
        decided(row, opened),
        row.getClosedOn(),
        left(row),
        row.getVersion());
  }

  private static @Nullable Warned warned(BreachRecord row, RightsCells.Opened opened) {
    return row.getWarnedAt() == null
        ? null
        : new Warned(
            row.getWarnedBy(), row.getWarnedAt().toInstant(), opened.must(row, BREACH.WARNED));
  }

  private static @Nullable Decided decided(BreachRecord row, RightsCells.Opened opened) {
    @Nullable BreachRisk risk = Columns.constant(BreachRisk.class, row.getRisk());
    return risk == null
        ? null
        : new Decided(
            row.getDecidedBy(),
            risk,
            opened.must(row, BREACH.WHY),
            row.getRegulatorAt() == null ? null : row.getRegulatorAt().toInstant(),
            opened.text(row, BREACH.REGULATOR_NUMBER),
            opened.text(row, BREACH.LATE),
            row.getPeopleOn(),
            opened.text(row, BREACH.NOT_PEOPLE),
            opened.text(row, BREACH.CHANGES));
  }
}
