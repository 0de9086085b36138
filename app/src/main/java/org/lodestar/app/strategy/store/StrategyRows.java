package org.lodestar.app.strategy.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.lodestar.app.strategy.store.tables.Tables.GAP;
import static org.lodestar.app.strategy.store.tables.Tables.PRIORITY;
import static org.lodestar.app.strategy.store.tables.Tables.STRATEGY_;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.strategy.Gap;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.store.tables.tables.records.GapRecord;
import org.springframework.stereotype.Component;

/** Strategies with their priorities, and what the published ones leave open. */
@Component
public class StrategyRows {
  private static final Field<List<String>> PRIORITIES =
      multiset(
              select(PRIORITY.TITLE)
                  .from(PRIORITY)
                  .where(PRIORITY.STRATEGY.eq(STRATEGY_.ID))
                  .orderBy(PRIORITY.NUMBER))
          .convertFrom(rows -> rows.map(row -> row.value1()));

  private final DSLContext sql;

  StrategyRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them: the one in force, then drafts, then closed ones, each the newest first. */
  public List<Strategy> list() {
    return list(DSL.noCondition()).stream()
        .sorted(
            Comparator.comparingInt((Strategy each) -> place(each.state()))
                .thenComparing(
                    each -> each.content().begins(), Comparator.<java.time.LocalDate>reverseOrder())
                .thenComparing(Strategy::id))
        .toList();
  }

  private static int place(StrategyState state) {
    return switch (state) {
      case IN_FORCE -> 0;
      case DRAFT -> 1;
      case CLOSED -> 2;
    };
  }

  /** One of them. */
  public Optional<Strategy> find(UUID id) {
    return list(STRATEGY_.ID.eq(id)).stream().findFirst();
  }

  /** The one that is carried out. */
  public Optional<Strategy> inForce() {
    return list(STRATEGY_.STATE.eq(StrategyState.IN_FORCE.name())).stream().findFirst();
  }

  /** One that follows this one and can still be changed. */
  public Optional<Strategy> successor(UUID id) {
    return list(STRATEGY_.PREDECESSOR.eq(id).and(STRATEGY_.STATE.ne(StrategyState.CLOSED.name())))
        .stream()
        .findFirst();
  }

  private List<Strategy> list(Condition which) {
    return sql.select(STRATEGY_.asterisk())
        .select(PRIORITIES)
        .from(STRATEGY_)
        .where(which)
        .orderBy(STRATEGY_.BEGINS.desc(), STRATEGY_.ID)
        .fetch(StrategyRows::strategy);
  }

  private static Strategy strategy(Record row) {
    return new Strategy(
        row.get(STRATEGY_.ID),
        new Strategy.Content(
            row.get(STRATEGY_.TITLE),
            row.get(STRATEGY_.BEGINS),
            row.get(STRATEGY_.YEARS),
            row.get(PRIORITIES),
            row.get(STRATEGY_.OWNER),
            row.get(STRATEGY_.REVIEW),
            row.get(STRATEGY_.PREDECESSOR),
            List.of(row.get(STRATEGY_.RELATED))),
        StrategyState.valueOf(row.get(STRATEGY_.STATE)),
        row.get(STRATEGY_.VERSION));
  }

  /** Holds a strategy for this transaction: its plan is changed by one hand at a time. */
  public void hold(UUID id) {
    sql.select(STRATEGY_.ID).from(STRATEGY_).where(STRATEGY_.ID.eq(id)).forUpdate().execute();
  }

  /** Keeps a new draft. */
  public void insert(UUID id, Strategy.Content content) {
    sql.insertInto(STRATEGY_)
        .set(STRATEGY_.ID, id)
        .set(STRATEGY_.TITLE, content.title())
        .set(STRATEGY_.BEGINS, content.begins())
        .set(STRATEGY_.YEARS, content.years())
        .set(STRATEGY_.STATE, StrategyState.DRAFT.name())
        .set(STRATEGY_.OWNER, content.owner())
        .set(STRATEGY_.REVIEW, content.review())
        .set(STRATEGY_.PREDECESSOR, content.predecessor())
        .set(STRATEGY_.RELATED, content.related().toArray(String[]::new))
        .execute();
    keepPriorities(id, content.priorities());
  }

  /** Changes one, if nobody else has since. */
  public void update(Strategy before, Strategy.Content content, long version) {
    int changed =
        sql.update(STRATEGY_)
            .set(STRATEGY_.TITLE, content.title())
            .set(STRATEGY_.BEGINS, content.begins())
            .set(STRATEGY_.YEARS, content.years())
            .set(STRATEGY_.OWNER, content.owner())
            .set(STRATEGY_.REVIEW, content.review())
            .set(STRATEGY_.RELATED, content.related().toArray(String[]::new))
            .set(STRATEGY_.VERSION, version + 1)
            .where(STRATEGY_.ID.eq(before.id()), STRATEGY_.VERSION.eq(version))
            .execute();
    mustBeOne(changed);
    keepPriorities(before.id(), content.priorities());
    sql.deleteFrom(PRIORITY)
        .where(PRIORITY.STRATEGY.eq(before.id()), PRIORITY.NUMBER.gt(content.priorities().size()))
        .execute();
  }

  private void keepPriorities(UUID id, List<String> titles) {
    for (int number = 1; number <= titles.size(); number++) {
      sql.insertInto(PRIORITY)
          .set(PRIORITY.STRATEGY, id)
          .set(PRIORITY.NUMBER, number)
          .set(PRIORITY.TITLE, titles.get(number - 1))
          .onDuplicateKeyUpdate()
          .set(PRIORITY.TITLE, titles.get(number - 1))
          .execute();
    }
  }

  /** Moves one, if nobody else has changed it since. */
  public void move(UUID id, StrategyState to, long version) {
    mustBeOne(
        sql.update(STRATEGY_)
            .set(STRATEGY_.STATE, to.name())
            .set(STRATEGY_.VERSION, version + 1)
            .where(STRATEGY_.ID.eq(id), STRATEGY_.VERSION.eq(version))
            .execute());
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** What a published strategy leaves open, in order. */
  public List<Gap> gaps(UUID strategy) {
    return sql.selectFrom(GAP)
        .where(GAP.STRATEGY.eq(strategy))
        .orderBy(GAP.NUMBER)
        .fetch(StrategyRows::gap);
  }

  private static Gap gap(GapRecord row) {
    return new Gap(
        row.getId(),
        row.getStrategy(),
        row.getNumber(),
        row.getTitle(),
        row.getWords(),
        row.getAnsweredBy(),
        row.getAnswer(),
        row.getVersion());
  }

  /** Says what takes a gap up, if nobody else has since. */
  public void answer(UUID gap, @Nullable UUID action, String answer, long version) {
    mustBeOne(
        sql.update(GAP)
            .set(GAP.ANSWERED_BY, action)
            .set(GAP.ANSWER, answer)
            .set(GAP.VERSION, version + 1)
            .where(GAP.ID.eq(gap), GAP.VERSION.eq(version))
            .execute());
  }
}
