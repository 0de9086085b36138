package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.DEPUTY;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;
import static org.lodestar.app.casework.store.tables.Tables.STEP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.lodestar.app.casework.CaseLoad;
import org.lodestar.app.casework.Deputy;
import org.lodestar.app.ground.AskedOnce;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;

/** Who has how much to carry, and who stands in for whom. */
@Component
public class CoverRows {
  private final DSLContext sql;

  CoverRows(DSLContext sql) {
    this.sql = sql;
  }

  /** What each worker carries of an organisation's cases, of what the one who asks sees. */
  public List<CaseLoad> loads(UUID organisation, LocalDate today) {
    Map<UUID, Integer> children = children(organisation);
    Map<UUID, Record> steps = steps(organisation, today);
    return sql.select(CASE_FILE.OWNER, DSL.count())
        .from(CASE_FILE)
        .where(open(organisation))
        .groupBy(CASE_FILE.OWNER)
        .fetch(row -> load(row.value1(), row.value2(), children, steps));
  }

  private static Condition open() {
    return CASE_FILE.STATE.eq("OPEN");
  }

  /** Cases of others may be lent for some hours, and count with nobody here. */
  private static Condition open(UUID organisation) {
    return open().and(CASE_FILE.ORGANISATION.eq(organisation));
  }

  private static CaseLoad load(
      UUID worker, int open, Map<UUID, Integer> children, Map<UUID, Record> steps) {
    Record due = steps.get(worker);
    return new CaseLoad(
        worker,
        open,
        children.getOrDefault(worker, 0),
        due == null ? 0 : due.get("late", Integer.class),
        due == null ? null : due.get("next", LocalDate.class));
  }

  private Map<UUID, Integer> children(UUID organisation) {
    return sql.select(CASE_FILE.OWNER, DSL.countDistinct(CASE_FILE.ID))
        .from(CASE_FILE)
        .join(PERSON)
        .on(PERSON.CASE_FILE.eq(CASE_FILE.ID))
        .where(open(organisation), PERSON.AGE_STATUS.ne(AgeStatus.ADULT.name()))
        .groupBy(CASE_FILE.OWNER)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  private Map<UUID, Record> steps(UUID organisation, LocalDate today) {
    return sql.select(
            CASE_FILE.OWNER,
            DSL.count().filterWhere(STEP.DUE.lt(today)).as("late"),
            DSL.min(STEP.DUE).as("next"))
        .from(STEP)
        .join(PERSON)
        .on(PERSON.ID.eq(STEP.PERSON))
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
        .where(open(organisation), STEP.STATE.eq("OPEN"), STEP.HOLDS.isTrue())
        .groupBy(CASE_FILE.OWNER)
        .fetchMap(row -> row.get(CASE_FILE.OWNER), row -> row);
  }

  /** Open cases of an organisation that a worker is in charge of, the one opened last first. */
  public List<UUID> openOf(UUID organisation, UUID worker, int from, int most) {
    return sql.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(open(organisation), CASE_FILE.OWNER.eq(worker))
        .orderBy(CASE_FILE.OPENED_AT.desc(), CASE_FILE.ID.desc())
        .offset(from)
        .limit(most)
        .fetch(CASE_FILE.ID);
  }

  /** Those of them that are open to the whole organisation. */
  public List<UUID> openToAllOf(UUID organisation, UUID worker) {
    return sql.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(open(organisation), CASE_FILE.OWNER.eq(worker), CASE_FILE.RESTRICTED.isFalse())
        .fetch(CASE_FILE.ID);
  }

  /** How many {@link #openOf} has in all. */
  public int countOpenOf(UUID organisation, UUID worker) {
    return sql.fetchCount(CASE_FILE, open(organisation).and(CASE_FILE.OWNER.eq(worker)));
  }

  /** How many open cases a worker is in charge of, wherever. */
  public int countOpenOf(UUID worker) {
    return sql.fetchCount(CASE_FILE, open().and(CASE_FILE.OWNER.eq(worker)));
  }

  /** Who stands in for a worker, now or later. */
  public Optional<Deputy> deputyOf(UUID worker) {
    return sql.selectFrom(DEPUTY)
        .where(DEPUTY.WORKER.eq(worker))
        .fetchOptional(
            row ->
                new Deputy(row.getWorker(), row.getDeputy(), row.getFromDay(), row.getUntilDay()));
  }

  /** The worker and those for whom they stand in on a day. */
  public Set<UUID> withThoseCovered(UUID worker, LocalDate on) {
    return AskedOnce.ask(CoverRows.class, List.of(worker, on), () -> covered(worker, on));
  }

  private Set<UUID> covered(UUID worker, LocalDate on) {
    Set<UUID> all =
        new HashSet<>(
            sql.select(DEPUTY.WORKER)
                .from(DEPUTY)
                .where(DEPUTY.DEPUTY_.eq(worker), DEPUTY.FROM_DAY.le(on), DEPUTY.UNTIL_DAY.ge(on))
                .fetch(DEPUTY.WORKER));
    all.add(worker);
    return Set.copyOf(all);
  }

  /** Sets who stands in for a worker; one at a time. */
  public void set(Deputy deputy, UUID by, Instant now) {
    sql.insertInto(DEPUTY)
        .set(DEPUTY.WORKER, deputy.worker())
        .set(DEPUTY.DEPUTY_, deputy.deputy())
        .set(DEPUTY.FROM_DAY, deputy.from())
        .set(DEPUTY.UNTIL_DAY, deputy.until())
        .set(DEPUTY.SET_BY, by)
        .set(DEPUTY.SET_AT, Columns.at(now))
        .onConflict(DEPUTY.WORKER)
        .doUpdate()
        .set(DEPUTY.DEPUTY_, deputy.deputy())
        .set(DEPUTY.FROM_DAY, deputy.from())
        .set(DEPUTY.UNTIL_DAY, deputy.until())
        .set(DEPUTY.SET_BY, by)
        .set(DEPUTY.SET_AT, Columns.at(now))
        .execute();
  }

  /** Ends it. */
  public void end(UUID worker) {
    sql.deleteFrom(DEPUTY).where(DEPUTY.WORKER.eq(worker)).execute();
  }
}
