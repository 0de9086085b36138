package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;
import static org.lodestar.app.casework.store.tables.Tables.STEP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.OpenStep;
import org.lodestar.app.casework.PathwayStep.State;
import org.lodestar.app.casework.store.tables.tables.records.StepRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/**
 * What has become of each step. The engine says which steps there are; a row keeps the day on which
 * a step arose and with it its date, so that waiting does not move the date.
 */
@Component
public class StepRows {
  /** So long before its hour a step stands in the work of whoever is on duty. */
  private static final int MINUTES_AHEAD = 30;

  private final DSLContext sql;
  private final Cells cells;

  StepRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** A step as kept. */
  public record Kept(
      StepCode code,
      State state,
      LocalDate aroseOn,
      @Nullable LocalDate due,
      @Nullable Instant dueAt,
      @Nullable UUID owner,
      @Nullable PersonalText reason,
      @Nullable UUID settledBy,
      @Nullable Instant settledAt,
      long version) {}

  /** Steps of a person that were ever asked for. */
  public Map<StepCode, Kept> of(UUID person) {
    List<StepRecord> rows = sql.selectFrom(STEP).where(STEP.PERSON.eq(person)).fetch();
    Cells.Opened opened =
        cells.open(
            rows, STEP.ID, row -> PersonRows.subjectOf(row, STEP.PERSON), List.of(STEP.REASON));
    return rows.stream()
        .map(row -> kept(row, opened))
        .collect(Collectors.toMap(Kept::code, step -> step));
  }

  /** Names of the steps that are done or not needed. */
  public List<String> settled(UUID person) {
    return sql.select(STEP.CODE)
        .from(STEP)
        .where(STEP.PERSON.eq(person), STEP.STATE.ne(State.OPEN.name()))
        .fetch(STEP.CODE);
  }

  /** Steps that are called for and open. */
  public Set<StepCode> unanswered(UUID person) {
    return sql.select(STEP.CODE)
        .from(STEP)
        .where(STEP.PERSON.eq(person), STEP.STATE.eq(State.OPEN.name()), STEP.HOLDS.isTrue())
        .fetchSet(row -> StepCode.valueOf(row.value1()));
  }

  /** Steps that are called for now, each with the words that it is asked for in. */
  public Map<StepCode, String> holding(UUID person) {
    return sql.select(STEP.CODE, STEP.WORDING)
        .from(STEP)
        .where(STEP.PERSON.eq(person), STEP.HOLDS.isTrue())
        .fetchMap(row -> StepCode.valueOf(row.value1()), row -> row.value2());
  }

  /** Whether a step was done, whether or not it is still asked for. */
  public boolean isDone(UUID person, StepCode code) {
    return sql.fetchExists(
        STEP, STEP.PERSON.eq(person), STEP.CODE.eq(code.name()), STEP.STATE.eq(State.DONE.name()));
  }

  /** Whether the front door was told of the household by a step of somebody else in the case. */
  public boolean isHouseholdTold(UUID caseFile, UUID except) {
    return sql.fetchExists(
        sql.selectOne()
            .from(STEP)
            .join(PERSON)
            .on(PERSON.ID.eq(STEP.PERSON))
            .where(
                PERSON.CASE_FILE.eq(caseFile),
                PERSON.ID.ne(except),
                STEP.WORDING.startsWith(Step.HOUSEHOLD),
                STEP.STATE.eq(State.DONE.name())));
  }

  /** A step that the facts now ask for. Does nothing to one that is there, and says so. */
  public boolean arise(UUID person, Step step, LocalDate on) {
    int added =
        sql.insertInto(STEP)
            .set(STEP.ID, Ids.next())
            .set(STEP.PERSON, person)
            .set(STEP.CODE, step.code().name())
            .set(STEP.WORDING, step.wordsKey())
            .set(STEP.STATE, State.OPEN.name())
            .set(STEP.AROSE_ON, on)
            .set(STEP.DUE, step.dueDay())
            .onConflict(STEP.PERSON, STEP.CODE)
            .doNothing()
            .execute();
    return added > 0;
  }

  /**
   * A step that was not asked for a while and is again: its date counts from now, and what happens
   * each time anew is open again. So is a step that was done for another reason than this one.
   * Whether there was such a step is said.
   */
  public boolean ariseAgain(UUID person, Step step, LocalDate on) {
    Condition forAnother = forAnother(step);
    Condition anew = step.isAnewEachTime() ? STEP.HOLDS.isFalse().or(forAnother) : forAnother;
    int again =
        sql.update(STEP)
            .set(STEP.HOLDS, true)
            .set(STEP.WORDING, step.wordsKey())
            .set(STEP.AROSE_ON, on)
            .set(STEP.DUE, step.dueDay())
            .setNull(STEP.DUE_AT)
            .set(STEP.STATE, DSL.when(anew, DSL.val(State.OPEN.name())).otherwise(STEP.STATE))
            .set(STEP.SETTLED_BY, DSL.when(anew, (UUID) null).otherwise(STEP.SETTLED_BY))
            .set(STEP.SETTLED_AT, DSL.when(anew, (OffsetDateTime) null).otherwise(STEP.SETTLED_AT))
            .where(
                STEP.PERSON.eq(person),
                STEP.CODE.eq(step.code().name()),
                STEP.HOLDS.isFalse().or(forAnother))
            .execute();
    return again > 0;
  }

  private static Condition forAnother(Step step) {
    if (step.isAnewForAnotherReason()) {
      return STEP.WORDING.ne(step.wordsKey());
    }
    return step.isAboutTheChild() ? STEP.WORDING.startsWith(Step.HOUSEHOLD) : DSL.falseCondition();
  }

  /** A step that is now asked for otherwise keeps the earlier of its two dates; whether one is. */
  public boolean hasten(UUID person, Step step) {
    Condition sooner = STEP.DUE.gt(step.dueDay());
    int reworded =
        sql.update(STEP)
            .set(STEP.DUE, DSL.when(sooner, DSL.val(step.dueDay(), STEP.DUE)).otherwise(STEP.DUE))
            .set(STEP.DUE_AT, DSL.when(sooner, (OffsetDateTime) null).otherwise(STEP.DUE_AT))
            .set(STEP.WORDING, step.wordsKey())
            .where(
                STEP.PERSON.eq(person),
                STEP.CODE.eq(step.code().name()),
                STEP.WORDING.ne(step.wordsKey()))
            .execute();
    return reworded > 0;
  }

  /** A step that goes on: it is open until another day, whatever became of it before. */
  public void goOn(UUID person, StepCode code, LocalDate until) {
    goOn(person, code, until, null);
  }

  /** The same until an hour of that day. */
  public void goOn(UUID person, StepCode code, LocalDate until, @Nullable Instant hour) {
    sql.update(STEP)
        .set(STEP.STATE, State.OPEN.name())
        .set(STEP.DUE, until)
        .set(STEP.DUE_AT, hour == null ? null : Columns.at(hour))
        .setNull(STEP.SETTLED_BY)
        .setNull(STEP.SETTLED_AT)
        .set(STEP.VERSION, STEP.VERSION.add(1))
        .where(STEP.PERSON.eq(person), STEP.CODE.eq(code.name()), STEP.HOLDS.isTrue())
        .execute();
  }

  /** A step that is done by what is written elsewhere: done with it, and open again without it. */
  public void follow(UUID person, StepCode code, boolean done, UUID worker, Instant at) {
    State state = done ? State.DONE : State.OPEN;
    sql.update(STEP)
        .set(STEP.STATE, state.name())
        .set(STEP.SETTLED_BY, done ? worker : null)
        .set(STEP.SETTLED_AT, done ? Columns.at(at) : null)
        .set(STEP.VERSION, STEP.VERSION.add(1))
        .where(
            STEP.PERSON.eq(person),
            STEP.CODE.eq(code.name()),
            STEP.HOLDS.isTrue(),
            STEP.STATE.ne(state.name()))
        .execute();
  }

  /** A step is this worker's own, unless it is somebody's already. */
  public void own(UUID person, StepCode code, UUID worker) {
    sql.update(STEP)
        .set(STEP.OWNER, worker)
        .where(STEP.PERSON.eq(person), STEP.CODE.eq(code.name()), STEP.OWNER.isNull())
        .execute();
  }

  /** Steps that the facts ask for no more. */
  public void rest(UUID person, Collection<StepCode> holding) {
    List<String> names = holding.stream().map(Enum::name).toList();
    sql.update(STEP)
        .set(STEP.HOLDS, false)
        .where(STEP.PERSON.eq(person), STEP.HOLDS.isTrue(), STEP.CODE.notIn(names))
        .execute();
  }

  /** Says what has become of a step, if nobody else has since. */
  public void settle(UUID person, Kept step) {
    StepRecord row = new StepRecord();
    UUID id =
        sql.select(STEP.ID)
            .from(STEP)
            .where(STEP.PERSON.eq(person), STEP.CODE.eq(step.code().name()))
            .fetchOptional(STEP.ID)
            .orElseThrow(EditClash::new);
    row.setState(step.state().name());
    row.setDue(step.due());
    Instant hour = step.dueAt();
    row.setDueAt(hour == null ? null : Columns.at(hour));
    row.setOwner(step.owner());
    row.setReason(cells.seal(PersonRows.subject(person), STEP.REASON, id, step.reason()));
    row.setSettledBy(step.settledBy());
    row.setSettledAt(step.settledAt() == null ? null : Columns.at(step.settledAt()));
    row.setVersion(step.version() + 1);
    int changed =
        sql.update(STEP).set(row).where(STEP.ID.eq(id), STEP.VERSION.eq(step.version())).execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /**
   * Open steps of a case that one worker had taken become another's; what is personal stays.
   *
   * @return those that did
   */
  public List<UUID> handOver(UUID caseFile, UUID from, UUID to) {
    return sql.update(STEP)
        .set(STEP.OWNER, to)
        .where(
            STEP.OWNER.eq(from),
            STEP.STATE.eq(State.OPEN.name()),
            STEP.WORDING.ne(Step.PERSONAL),
            STEP.PERSON.in(sql.select(PERSON.ID).from(PERSON).where(PERSON.CASE_FILE.eq(caseFile))))
        .returning(STEP.ID)
        .fetch(STEP.ID);
  }

  /** Those of these steps that are still open and with one worker become another's again. */
  public void handBack(Collection<UUID> steps, UUID from, UUID to) {
    sql.update(STEP)
        .set(STEP.OWNER, to)
        .where(Columns.among(STEP.ID, steps), STEP.OWNER.eq(from), STEP.STATE.eq(State.OPEN.name()))
        .execute();
  }

  /** How many open steps a worker has taken in open cases of others. */
  public int countTakenElsewhere(UUID worker) {
    return sql.fetchCount(
        sql.selectOne()
            .from(STEP)
            .join(PERSON)
            .on(PERSON.ID.eq(STEP.PERSON))
            .join(CASE_FILE)
            .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
            .where(
                STEP.OWNER.eq(worker),
                STEP.STATE.eq(State.OPEN.name()),
                STEP.HOLDS.isTrue(),
                CASE_FILE.STATE.eq("OPEN"),
                CASE_FILE.OWNER.isDistinctFrom(worker)));
  }

  /**
   * Whose steps are asked for, and when.
   *
   * @param workers whose own they are, or whose cases
   * @param without cases that nobody looks after, and that wait for whoever asks meanwhile
   * @param lost steps in all of these that somebody took who cannot open the case: they wait for
   *     nobody else
   * @param onDuty the organisation in which somebody is on duty now; null where nobody is
   */
  public record Waiting(
      Collection<UUID> workers,
      Collection<UUID> without,
      Collection<UUID> lost,
      @Nullable UUID onDuty,
      LocalDate today,
      Instant now) {
    public Waiting {
      workers = List.copyOf(workers);
      without = List.copyOf(without);
      lost = List.copyOf(lost);
    }
  }

  /** A step, and who has taken it. */
  public record Taken(UUID step, UUID caseFile, UUID by) {}

  /** Open steps that others than these workers have taken, in cases of theirs or in these. */
  public List<Taken> takenByOthers(Collection<UUID> workers, Collection<UUID> cases) {
    return sql.select(STEP.ID, CASE_FILE.ID, STEP.OWNER)
        .from(CASE_FILE)
        .join(PERSON)
        .on(PERSON.CASE_FILE.eq(CASE_FILE.ID))
        .join(STEP)
        .on(STEP.PERSON.eq(PERSON.ID))
        .where(Columns.among(CASE_FILE.OWNER, workers).or(Columns.among(CASE_FILE.ID, cases)))
        .and(CASE_FILE.STATE.eq(DSL.inline("OPEN")))
        .and(STEP.OWNER.ne(DSL.all(workers.toArray(UUID[]::new))))
        .and(STEP.STATE.eq(DSL.inline(State.OPEN.name())))
        .and(STEP.HOLDS)
        .fetch(row -> new Taken(row.value1(), row.value2(), row.value3()));
  }

  /**
   * Open steps for workers: their own, those of their cases that nobody has taken, and, for whoever
   * is on duty, those of the organisation's cases whose hour comes now.
   */
  public List<OpenStep> waitingFor(Waiting who, boolean overdue, int offset, int limit) {
    return list(waiting(who, overdue), offset, limit);
  }

  /** Open steps of a case, the one due first first. */
  public List<OpenStep> openIn(UUID caseFile, int limit) {
    return list(
        STEP.STATE.eq(State.OPEN.name()).and(STEP.HOLDS).and(CASE_FILE.ID.eq(caseFile)), 0, limit);
  }

  private List<OpenStep> list(Condition condition, int offset, int limit) {
    return sql.select(
            CASE_FILE.ID,
            CASE_FILE.REFERENCE,
            PERSON.ID,
            STEP.CODE,
            STEP.WORDING,
            STEP.DUE,
            STEP.DUE_AT,
            STEP.OWNER,
            place(),
            people())
        .from(STEP)
        .join(PERSON)
        .on(PERSON.ID.eq(STEP.PERSON))
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
        .where(condition)
        .orderBy(STEP.DUE.asc().nullsLast(), STEP.DUE_AT.asc().nullsLast(), STEP.ID)
        .offset(offset)
        .limit(limit)
        .fetch(
            row ->
                new OpenStep(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    StepCode.valueOf(row.value4()),
                    row.value5(),
                    row.value6(),
                    Columns.instant(row.value7()),
                    row.value8(),
                    row.value9(),
                    row.value10()));
  }

  /** In the order in which the page of the case names its people. */
  private Field<Integer> place() {
    var each = PERSON.as("each");
    return DSL.field(
        sql.selectCount()
            .from(each)
            .where(
                each.CASE_FILE.eq(PERSON.CASE_FILE),
                DSL.row(each.ADDED_AT, each.ID).le(PERSON.ADDED_AT, PERSON.ID)));
  }

  private Field<Integer> people() {
    var each = PERSON.as("others");
    return DSL.field(sql.selectCount().from(each).where(each.CASE_FILE.eq(PERSON.CASE_FILE)));
  }

  /** How many {@link #waitingFor} would list. */
  public int countFor(Waiting who, boolean overdue) {
    return sql.fetchCount(
        sql.selectOne()
            .from(STEP)
            .join(PERSON)
            .on(PERSON.ID.eq(STEP.PERSON))
            .join(CASE_FILE)
            .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
            .where(waiting(who, overdue)));
  }

  private Condition waiting(Waiting who, boolean overdue) {
    OffsetDateTime now = Columns.at(who.now());
    Condition due =
        overdue
            ? STEP.DUE.lt(who.today()).or(STEP.DUE_AT.lt(now))
            : STEP.DUE.ge(who.today()).and(STEP.DUE_AT.isNull().or(STEP.DUE_AT.ge(now)));
    // Written into the statement: the indexes hold open steps alone.
    Condition open = STEP.STATE.eq(DSL.inline(State.OPEN.name())).and(STEP.HOLDS).and(due);
    Select<Record1<UUID>> theirs = taken(who.workers(), open).unionAll(left(who.workers(), open));
    if (!who.without().isEmpty()) {
      theirs = theirs.unionAll(without(who.without(), open));
    }
    if (!who.lost().isEmpty()) {
      theirs = theirs.unionAll(lost(who.lost(), open));
    }
    UUID organisation = who.onDuty();
    return CASE_FILE
        .STATE
        .eq("OPEN")
        .and(
            STEP.ID.in(
                organisation == null ? theirs : theirs.unionAll(now(organisation, now, open))));
  }

  /**
   * Those whose hour comes: whoever is on duty then sees to them, unless they are kept from all.
   */
  private Select<Record1<UUID>> now(UUID organisation, OffsetDateTime now, Condition open) {
    return sql.select(STEP.ID)
        .from(STEP)
        .join(PERSON)
        .on(PERSON.ID.eq(STEP.PERSON))
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
        .where(CASE_FILE.ORGANISATION.eq(organisation))
        .and(STEP.DUE_AT.le(now.plusMinutes(MINUTES_AHEAD)))
        .and(open);
  }

  /** Their own: found by their index, apart from the others, since no index answers an "or". */
  private Select<Record1<UUID>> taken(Collection<UUID> workers, Condition open) {
    return sql.select(STEP.ID).from(STEP).where(STEP.OWNER.in(workers), open);
  }

  /** Those that somebody took who cannot open the case. */
  private Select<Record1<UUID>> lost(Collection<UUID> steps, Condition open) {
    return sql.select(STEP.ID).from(STEP).where(Columns.among(STEP.ID, steps), open);
  }

  /** Those of cases that nobody looks after, unless somebody has taken them. */
  private Select<Record1<UUID>> without(Collection<UUID> cases, Condition open) {
    return sql.select(STEP.ID)
        .from(CASE_FILE)
        .join(PERSON)
        .on(PERSON.CASE_FILE.eq(CASE_FILE.ID))
        .join(STEP)
        .on(STEP.PERSON.eq(PERSON.ID))
        .where(Columns.among(CASE_FILE.ID, cases))
        .and(STEP.OWNER.isNull())
        .and(open);
  }

  /** Those of their cases that nobody has taken. */
  private Select<Record1<UUID>> left(Collection<UUID> workers, Condition open) {
    return sql.select(STEP.ID)
        .from(CASE_FILE)
        .join(PERSON)
        .on(PERSON.CASE_FILE.eq(CASE_FILE.ID))
        .join(STEP)
        .on(STEP.PERSON.eq(PERSON.ID))
        .where(CASE_FILE.OWNER.in(workers), CASE_FILE.STATE.eq("OPEN"))
        .and(STEP.OWNER.isNull())
        .and(open);
  }

  private static Kept kept(StepRecord row, Cells.Opened opened) {
    return new Kept(
        StepCode.valueOf(row.getCode()),
        State.valueOf(row.getState()),
        row.getAroseOn(),
        row.getDue(),
        Columns.instant(row.getDueAt()),
        row.getOwner(),
        opened.text(row, STEP.REASON),
        row.getSettledBy(),
        Columns.instant(row.getSettledAt()),
        row.getVersion());
  }
}
