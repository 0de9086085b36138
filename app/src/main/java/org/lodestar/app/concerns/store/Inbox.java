package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.ASSIGNMENT;
import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.ConcernFilter;
import org.lodestar.app.concerns.ConcernFilter.Only;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernList;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.InboxCounts;
import org.lodestar.app.concerns.Waiting;
import org.lodestar.statute.TriageBand;
import org.springframework.stereotype.Component;

/**
 * Lists of the concerns that lie with the organisation of the worker who acts. Row-level security
 * asks a function for each row that is touched; so each list has an index in its own order, and
 * every count ends at a limit that the page tells.
 */
@Component
public class Inbox {
  private final DSLContext sql;
  private final Clock clock;

  Inbox(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private static Condition ours() {
    return acting(CONCERN.RECEIVER);
  }

  /**
   * The organisation of the column is the one for which the transaction acts: the second of the
   * holders. Compared with one value, so that an index on the column keeps its order.
   */
  static Condition acting(Field<UUID> organisation) {
    return DSL.condition(
        "{0} = (nullif(current_setting('lodestar.holders', true), '')::uuid[])[2]", organisation);
  }

  /** One page of a list. */
  public ConcernList page(ConcernFilter filter, int number) {
    Condition which = ours().and(matching(filter));
    int counted = counted(which, ConcernList.MOST + 1);
    int total = Math.min(counted, ConcernList.MOST);
    int page = Math.clamp(number, 1, Math.max(1, Math.ceilDiv(total, ConcernList.SIZE)));
    List<ConcernLine> lines =
        sql.selectFrom(CONCERN)
            .where(which)
            .orderBy(order(filter.order()))
            .limit(ConcernList.SIZE)
            .offset((page - 1) * ConcernList.SIZE)
            .fetch(ConcernRows::line);
    return new ConcernList(lines, page, total, counted > total);
  }

  private int counted(Condition which, int most) {
    return sql.fetchCount(DSL.selectOne().from(CONCERN).where(which).limit(DSL.inline(most)));
  }

  /** How many concerns there are of each kind that a list can be narrowed to, in one question. */
  public InboxCounts counts() {
    Map<Enum<?>, Condition> kinds = new HashMap<>();
    Arrays.stream(ConcernState.values()).forEach(each -> kinds.put(each, state(each)));
    Arrays.stream(TriageBand.values())
        .forEach(each -> kinds.put(each, usual().and(CONCERN.BAND.eq(DSL.inline(each.name())))));
    Arrays.stream(Only.values()).forEach(each -> kinds.put(each, open().and(only(each))));
    List<Enum<?>> order = List.copyOf(kinds.keySet());
    Record row =
        sql.select(order.stream().map(each -> count(kinds.get(each))).toList()).fetchSingle();
    Map<Enum<?>, Integer> counts = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      counts.put(order.get(i), row.get(i, Integer.class));
    }
    return new InboxCounts(
        picked(counts, ConcernState.values()),
        picked(counts, TriageBand.values()),
        picked(counts, Only.values()));
  }

  private static Field<Integer> count(@Nullable Condition which) {
    return DSL.field(
        DSL.selectCount()
            .from(
                DSL.selectOne()
                    .from(CONCERN)
                    .where(ours(), which)
                    .limit(DSL.inline(InboxCounts.MOST))));
  }

  private static <E extends Enum<E>> Map<E, Integer> picked(Map<Enum<?>, Integer> all, E[] some) {
    Map<E, Integer> picked = new HashMap<>();
    for (E each : some) {
      picked.put(each, all.getOrDefault(each, 0));
    }
    return picked;
  }

  private static Condition state(ConcernState state) {
    return CONCERN.STATE.eq(DSL.inline(state.name()));
  }

  /** Literal, so that the partial indexes are seen to fit whatever else is asked. */
  private static Condition open() {
    return DSL.condition(CONCERN.OPEN);
  }

  private Condition usual() {
    return open().and(awake());
  }

  private Condition awake() {
    return CONCERN.SNOOZED_UNTIL.isNull().or(CONCERN.SNOOZED_UNTIL.le(now()));
  }

  private Condition matching(ConcernFilter filter) {
    List<Condition> all = new ArrayList<>();
    all.add(filter.states().isEmpty() ? open() : names(CONCERN.STATE, filter.states()));
    all.add(names(CONCERN.BAND, filter.bands()));
    all.add(names(CONCERN.AGE_STATUS, filter.ages()));
    all.add(names(CONCERN.CHANNEL, filter.channels()));
    all.add(among(CONCERN.LANGUAGE, filter.languages(), Function.identity()));
    if (!filter.only().contains(Only.SNOOZED)) {
      all.add(awake());
    }
    filter.only().forEach(each -> all.add(only(each)));
    if (filter.holder() != null) {
      all.add(
          CONCERN.ID.in(
              DSL.select(ASSIGNMENT.CONCERN)
                  .from(ASSIGNMENT)
                  .where(ASSIGNMENT.WORKER.eq(filter.holder()))));
    }
    return DSL.and(all);
  }

  private static Condition names(Field<String> column, Collection<? extends Enum<?>> wanted) {
    return among(column, wanted, Enum::name);
  }

  /** One value as equality, so that an index goes on in its order behind it. */
  private static <T> Condition among(
      Field<String> column, Collection<? extends T> wanted, Function<T, String> code) {
    List<String> codes = wanted.stream().map(code::apply).map(String::valueOf).toList();
    return switch (codes.size()) {
      case 0 -> DSL.noCondition();
      case 1 -> column.eq(codes.getFirst());
      default -> column.in(codes);
    };
  }

  private Condition only(Only condition) {
    return switch (condition) {
      case UNREAD -> CONCERN.UNREAD_MESSAGES.gt(DSL.inline((short) 0));
      case OVERDUE -> overdue();
      case UNTRANSLATED -> CONCERN.UNTRANSLATED.gt(DSL.inline((short) 0));
      case SNOOZED -> snoozed();
      case WITH_NOBODY -> withNobody();
    };
  }

  /**
   * Said to be there, which follows: a plan that is kept does not know the time, takes a third of
   * all for later than it, and would read every open concern for the few that are put aside.
   */
  private Condition snoozed() {
    return CONCERN.SNOOZED_UNTIL.isNotNull().and(CONCERN.SNOOZED_UNTIL.gt(now()));
  }

  /**
   * "offset 0" keeps the planner from reading every assignment for a list that stops after a few
   * rows: each is looked up by its concern.
   */
  private static Condition withNobody() {
    return DSL.condition(
        "not exists (select 1 from {0} where {1} = {2} offset 0)",
        ASSIGNMENT, ASSIGNMENT.CONCERN, CONCERN.ID);
  }

  private Condition overdue() {
    return CONCERN.DUE_BY.lt(now()).or(CONCERN.HOLD_DUE.lt(now()));
  }

  private Condition due() {
    OffsetDateTime now = now();
    return CONCERN
        .STATE
        .eq(ConcernState.ACKNOWLEDGED.name())
        .and(CONCERN.TRIAGE_BY.ge(now))
        .or(CONCERN.HOLD_DUE.ge(now));
  }

  private static Condition alarm() {
    return CONCERN.ALARM_AT.isNotNull().and(CONCERN.ALARM_ANSWERED_AT.isNull());
  }

  private static List<OrderField<?>> order(ConcernFilter.Order order) {
    return switch (order) {
      case PRIORITY ->
          List.of(
              CONCERN.PLACE_IN_LINE.asc(),
              CONCERN.SCORE.desc(),
              CONCERN.RECEIVED_AT.asc(),
              CONCERN.ID.asc());
      case NEWEST -> List.of(CONCERN.RECEIVED_AT.desc(), CONCERN.ID.desc());
      case OLDEST -> List.of(CONCERN.RECEIVED_AT.asc(), CONCERN.ID.asc());
    };
  }

  private Condition waiting(Waiting kind) {
    return ours()
        .and(
            switch (kind) {
              case ALARM -> alarm();
              case OVERDUE -> overdue();
              case DUE -> due();
              case NEW -> state(ConcernState.NEW).and(CONCERN.ACKNOWLEDGE_BY.ge(now()));
              case UNREAD ->
                  CONCERN.UNREAD_MESSAGES.gt(DSL.inline((short) 0)).and(DSL.not(alarm()));
            });
  }

  /** How many concerns wait in this way, counted up to what a list pages through. */
  public int count(Waiting kind) {
    return counted(waiting(kind), ConcernList.MOST);
  }

  /** The concerns that wait in this way, most urgent first. */
  public List<ConcernLine> list(Waiting kind, int offset, int limit) {
    return sql.selectFrom(CONCERN)
        .where(waiting(kind))
        .orderBy(order(ConcernFilter.Order.PRIORITY))
        .limit(limit)
        .offset(offset)
        .fetch(ConcernRows::line);
  }

  /** Those of these that lie with the organisation of the worker who acts. */
  public List<ConcernLine> ours(Collection<UUID> concerns) {
    return concerns.isEmpty()
        ? List.of()
        : sql.selectFrom(CONCERN)
            .where(ours(), CONCERN.ID.eq(DSL.any(concerns.toArray(UUID[]::new))))
            .orderBy(order(ConcernFilter.Order.PRIORITY))
            .fetch(ConcernRows::line);
  }

  /** How many of these are open with the organisation; for the program itself. */
  public int openAmong(UUID organisation, Collection<UUID> concerns) {
    return concerns.isEmpty()
        ? 0
        : sql.fetchCount(
            CONCERN,
            CONCERN.ID.eq(DSL.any(concerns.toArray(UUID[]::new))),
            CONCERN.RECEIVER.eq(organisation),
            DSL.condition(CONCERN.OPEN));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
