package org.lodestar.app.strategy.store;

import static org.jooq.impl.DSL.select;
import static org.lodestar.app.strategy.store.tables.Tables.HAPPENING;
import static org.lodestar.app.strategy.store.tables.Tables.PLAN_ACTION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.strategy.DayCourse;
import org.lodestar.app.strategy.DayMove;
import org.lodestar.app.strategy.Happening;
import org.lodestar.app.strategy.store.tables.tables.records.HappeningRecord;
import org.springframework.stereotype.Component;

/** What became of actions. */
@Component
public class HistoryRows {
  private final DSLContext sql;

  HistoryRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds to it. */
  public void insert(Happening happened) {
    insert(happened, false);
  }

  /**
   * Adds to it.
   *
   * @param atRisk whether the action was at risk or off track then
   */
  public void insert(Happening happened, boolean atRisk) {
    sql.insertInto(HAPPENING)
        .set(HAPPENING.ID, Ids.next())
        .set(HAPPENING.ACTION, happened.action())
        .set(HAPPENING.AT, happened.at().atOffset(ZoneOffset.UTC))
        .set(HAPPENING.BY_WORKER, happened.by())
        .set(HAPPENING.KIND, happened.kind().name())
        .set(HAPPENING.FROM_WORDS, happened.from())
        .set(HAPPENING.TO_WORDS, happened.to())
        .set(HAPPENING.REASON, happened.reason())
        .set(HAPPENING.MILESTONE, happened.milestone())
        .set(HAPPENING.AT_RISK, atRisk)
        .execute();
  }

  /** The first year after which each action of a strategy was carried into another of its years. */
  public Map<UUID, Integer> carriedAfter(UUID strategy) {
    return sql
        .select(HAPPENING.ACTION, HAPPENING.FROM_WORDS)
        .from(HAPPENING)
        .where(
            HAPPENING.KIND.eq(Happening.Kind.CARRIED_OVER.name()),
            HAPPENING.FROM_WORDS.likeRegex("^[0-9]{1,2}$"),
            HAPPENING.ACTION.in(
                select(PLAN_ACTION.ID).from(PLAN_ACTION).where(PLAN_ACTION.STRATEGY.eq(strategy))))
        .fetch()
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.get(HAPPENING.ACTION),
                row -> Integer.valueOf(row.get(HAPPENING.FROM_WORDS)),
                Math::min));
  }

  /** How due days of a strategy's actions were moved, and since when no board has agreed. */
  public Map<UUID, DayCourse> courses(UUID strategy) {
    Map<UUID, List<HappeningRecord>> all =
        those(strategy, Happening.Kind.DUE_MOVED, Happening.Kind.DAY_AGREED).stream()
            .collect(Collectors.groupingBy(HappeningRecord::getAction));
    return all.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> course(each.getValue())));
  }

  private static DayCourse course(List<HappeningRecord> rows) {
    List<DayMove> moves = new ArrayList<>();
    List<DayMove> open = new ArrayList<>();
    for (HappeningRecord row : rows) {
      if (row.getKind().equals(Happening.Kind.DAY_AGREED.name())) {
        open.clear();
      } else {
        moves.add(move(row));
        open.add(move(row));
      }
    }
    return new DayCourse(moves, open);
  }

  /** How days of milestones of a strategy's actions were moved, of each the first first. */
  public Map<UUID, List<DayMove>> milestoneMoves(UUID strategy) {
    return those(strategy, Happening.Kind.MILESTONE_MOVED).stream()
        .collect(
            Collectors.groupingBy(
                HappeningRecord::getMilestone,
                Collectors.mapping(HistoryRows::move, Collectors.toList())));
  }

  /** When whoever leads actions of a strategy was asked for words, by action, the first first. */
  public Map<UUID, List<Instant>> wordsAsked(UUID strategy) {
    return those(strategy, Happening.Kind.WORDS_ASKED).stream()
        .collect(
            Collectors.groupingBy(
                HappeningRecord::getAction,
                Collectors.mapping(each -> each.getAt().toInstant(), Collectors.toList())));
  }

  private List<HappeningRecord> those(UUID strategy, Happening.Kind... kinds) {
    return sql.selectFrom(HAPPENING)
        .where(
            HAPPENING.KIND.in(Arrays.stream(kinds).map(Enum::name).toList()),
            HAPPENING.ACTION.in(
                select(PLAN_ACTION.ID).from(PLAN_ACTION).where(PLAN_ACTION.STRATEGY.eq(strategy))))
        .orderBy(HAPPENING.AT, HAPPENING.ID)
        .fetch();
  }

  private static DayMove move(HappeningRecord row) {
    return new DayMove(
        row.getAction(),
        row.getAt().toInstant(),
        day(row.getFromWords()),
        day(row.getToWords()),
        row.getReason(),
        row.getAtRisk());
  }

  private static @Nullable LocalDate day(String kept) {
    return kept.isEmpty() ? null : LocalDate.parse(kept);
  }

  /** What became of an action, newest first. */
  public List<Happening> list(UUID action) {
    return sql.selectFrom(HAPPENING)
        .where(HAPPENING.ACTION.eq(action))
        .orderBy(HAPPENING.AT.desc(), HAPPENING.ID.desc())
        .fetch(
            row ->
                new Happening(
                    row.getAction(),
                    row.getAt().toInstant(),
                    row.getByWorker(),
                    Happening.Kind.valueOf(row.getKind()),
                    row.getFromWords(),
                    row.getToWords(),
                    row.getReason(),
                    row.getMilestone()));
  }
}
