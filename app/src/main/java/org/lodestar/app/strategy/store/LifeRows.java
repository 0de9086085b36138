package org.lodestar.app.strategy.store;

import static org.jooq.impl.DSL.select;
import static org.lodestar.app.strategy.store.tables.Tables.MILESTONE;
import static org.lodestar.app.strategy.store.tables.Tables.NEED;
import static org.lodestar.app.strategy.store.tables.Tables.PLAN_ACTION;
import static org.lodestar.app.strategy.store.tables.Tables.STANDING;
import static org.lodestar.app.strategy.store.tables.Tables.WORD;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Judgement;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.StandingChange;
import org.lodestar.app.strategy.StandingWord;
import org.lodestar.app.strategy.store.tables.tables.records.StandingRecord;
import org.springframework.stereotype.Component;

/** Milestones, what waits for what, and how actions stood. */
@Component
public class LifeRows {
  private final DSLContext sql;

  LifeRows(DSLContext sql) {
    this.sql = sql;
  }

  private static Select<Record1<UUID>> of(UUID strategy) {
    return select(PLAN_ACTION.ID).from(PLAN_ACTION).where(PLAN_ACTION.STRATEGY.eq(strategy));
  }

  /** Milestones of all actions of a strategy, the one due first first. */
  public Map<UUID, List<Milestone>> milestones(UUID strategy) {
    return sql
        .selectFrom(MILESTONE)
        .where(MILESTONE.ACTION.in(of(strategy)))
        .orderBy(MILESTONE.DUE, MILESTONE.ID)
        .fetch(
            row ->
                new Milestone(
                    row.getId(),
                    row.getAction(),
                    row.getTitle(),
                    row.getDue(),
                    row.getDoneOn(),
                    row.getVersion()))
        .stream()
        .collect(Collectors.groupingBy(Milestone::action));
  }

  /** Keeps a new milestone; keeping the same one again changes nothing. */
  public void insert(Milestone added) {
    sql.insertInto(MILESTONE)
        .set(MILESTONE.ID, added.id())
        .set(MILESTONE.ACTION, added.action())
        .set(MILESTONE.TITLE, added.title())
        .set(MILESTONE.DUE, added.due())
        .set(MILESTONE.DONE_ON, added.doneOn())
        .onConflictDoNothing()
        .execute();
  }

  /** Changes a milestone, if nobody else has since. */
  public void update(Milestone changed) {
    int rows =
        sql.update(MILESTONE)
            .set(MILESTONE.TITLE, changed.title())
            .set(MILESTONE.DUE, changed.due())
            .set(MILESTONE.DONE_ON, changed.doneOn())
            .set(MILESTONE.VERSION, changed.version() + 1)
            .where(MILESTONE.ID.eq(changed.id()), MILESTONE.VERSION.eq(changed.version()))
            .execute();
    if (rows == 0) {
      throw new EditClash();
    }
  }

  /** For what each action of a strategy waits. */
  public Map<UUID, Set<UUID>> needs(UUID strategy) {
    Map<UUID, Set<UUID>> needs = new HashMap<>();
    sql.selectFrom(NEED)
        .where(NEED.ACTION.in(of(strategy)))
        .forEach(
            row ->
                needs.computeIfAbsent(row.getAction(), any -> new HashSet<>()).add(row.getNeeds()));
    return needs;
  }

  /** Puts what an action waits for in place of what it waited for before. */
  public void setNeeds(UUID action, Set<UUID> needs) {
    sql.deleteFrom(NEED).where(NEED.ACTION.eq(action)).execute();
    needs.forEach(
        each -> sql.insertInto(NEED).set(NEED.ACTION, action).set(NEED.NEEDS, each).execute());
  }

  /** What somebody says of actions of a strategy now. */
  public Map<UUID, StandingWord> words(UUID strategy) {
    return sql
        .selectFrom(WORD)
        .where(WORD.ACTION.in(of(strategy)))
        .fetch(
            row ->
                new StandingWord(
                    row.getAction(),
                    ActionStanding.valueOf(row.getStanding()),
                    row.getReason(),
                    row.getRecovery(),
                    row.getByWorker(),
                    row.getAt().toInstant(),
                    row.getTakenOut() != null))
        .stream()
        .collect(Collectors.toMap(StandingWord::action, Function.identity()));
  }

  /** Takes back what somebody says. */
  public void delete(UUID action) {
    sql.deleteFrom(WORD).where(WORD.ACTION.eq(action)).execute();
  }

  /** Says it, in place of what was said before. */
  public void say(StandingWord word) {
    delete(word.action());
    sql.insertInto(WORD)
        .set(WORD.ACTION, word.action())
        .set(WORD.STANDING, word.standing().name())
        .set(WORD.REASON, word.reason())
        .set(WORD.RECOVERY, word.recovery())
        .set(WORD.BY_WORKER, word.by())
        .set(WORD.AT, word.at().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** How an action stood, newest first. */
  public List<StandingChange> standings(UUID action) {
    return sql.selectFrom(STANDING)
        .where(STANDING.ACTION.eq(action))
        .orderBy(STANDING.AT.desc(), STANDING.ID.desc())
        .fetch(LifeRows::change);
  }

  /** How each action of a strategy stood last. */
  public Map<UUID, StandingChange> last(UUID strategy) {
    return sql
        .selectFrom(STANDING)
        .where(STANDING.ACTION.in(of(strategy)))
        .orderBy(STANDING.AT, STANDING.ID)
        .fetch(LifeRows::change)
        .stream()
        .collect(Collectors.toMap(StandingChange::action, Function.identity(), (a, b) -> b));
  }

  /** How each action of a strategy stood at a moment; those that did not stand yet are left out. */
  public Map<UUID, StandingChange> at(UUID strategy, Instant moment) {
    return sql
        .selectFrom(STANDING)
        .where(STANDING.ACTION.in(of(strategy)))
        .and(STANDING.AT.le(moment.atOffset(ZoneOffset.UTC)))
        .orderBy(STANDING.AT, STANDING.ID)
        .fetch(LifeRows::change)
        .stream()
        .collect(Collectors.toMap(StandingChange::action, Function.identity(), (a, b) -> b));
  }

  /** How actions of a strategy stood after a moment, of each the first first. */
  public Map<UUID, List<StandingChange>> after(UUID strategy, Instant moment) {
    return sql
        .selectFrom(STANDING)
        .where(STANDING.ACTION.in(of(strategy)))
        .and(STANDING.AT.gt(moment.atOffset(ZoneOffset.UTC)))
        .orderBy(STANDING.AT, STANDING.ID)
        .fetch(LifeRows::change)
        .stream()
        .collect(Collectors.groupingBy(StandingChange::action));
  }

  private static StandingChange change(StandingRecord row) {
    return new StandingChange(
        row.getAction(),
        row.getAt().toInstant(),
        new Judgement(
            ActionStanding.valueOf(row.getStanding()), Judgement.Reason.valueOf(row.getRule())),
        row.getByWorker(),
        row.getReason(),
        row.getRecovery());
  }

  /** Adds how an action stands from now on. */
  public void insert(StandingChange change) {
    sql.insertInto(STANDING)
        .set(STANDING.ID, Ids.next())
        .set(STANDING.ACTION, change.action())
        .set(STANDING.AT, change.at().atOffset(ZoneOffset.UTC))
        .set(STANDING.STANDING_, change.judgement().standing().name())
        .set(STANDING.RULE, change.judgement().reason().name())
        .set(STANDING.BY_WORKER, change.by())
        .set(STANDING.REASON, change.reason())
        .set(STANDING.RECOVERY, change.recovery())
        .execute();
  }
}
