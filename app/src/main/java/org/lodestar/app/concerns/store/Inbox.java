package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.ConcernFilter;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernList;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.InboxCounts;
import org.lodestar.statute.TriageBand;
import org.springframework.stereotype.Component;

/** Lists of the concerns that lie with the organisation of the worker who acts. */
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

  /** The organisation of the column is the one for which the transaction acts. */
  static Condition acting(Field<UUID> organisation) {
    return DSL.condition(
        "{0} = any(nullif(current_setting('lodestar.holders', true), '')::uuid[])", organisation);
  }

  /** One page of a list. */
  public ConcernList page(ConcernFilter filter, int number) {
    Condition which = ours().and(matching(filter));
    int total = sql.fetchCount(CONCERN, which);
    int page = Math.clamp(number, 1, Math.max(1, Math.ceilDiv(total, ConcernList.SIZE)));
    List<ConcernLine> lines =
        sql.selectFrom(CONCERN)
            .where(which)
            .orderBy(order(filter.order()))
            .limit(ConcernList.SIZE)
            .offset((page - 1) * ConcernList.SIZE)
            .fetch(ConcernRows::line);
    return new ConcernList(lines, page, total);
  }

  /** How many concerns there are of each kind that a list can be narrowed to. */
  public InboxCounts counts() {
    Condition open = ours().and(among(CONCERN.STATE, ConcernFilter.open().states()));
    return new InboxCounts(
        counted(CONCERN.STATE, ours(), ConcernState::valueOf),
        counted(CONCERN.BAND, open, TriageBand::valueOf),
        sql.fetchCount(CONCERN, open.and(CONCERN.UNREAD_MESSAGES.gt((short) 0))),
        sql.fetchCount(CONCERN, ours().and(overdue())));
  }

  private <E> Map<E, Integer> counted(
      Field<String> column, Condition which, Function<String, E> named) {
    return sql.select(column, DSL.count())
        .from(CONCERN)
        .where(which)
        .groupBy(column)
        .fetchMap(row -> named.apply(row.value1()), row -> row.value2());
  }

  private Condition matching(ConcernFilter filter) {
    List<Condition> all = new ArrayList<>();
    all.add(among(CONCERN.STATE, filter.states()));
    all.add(among(CONCERN.BAND, filter.bands()));
    all.add(among(CONCERN.AGE_STATUS, filter.ages()));
    if (filter.unread()) {
      all.add(CONCERN.UNREAD_MESSAGES.gt((short) 0));
    }
    if (filter.overdue()) {
      all.add(overdue());
    }
    return DSL.and(all);
  }

  private static Condition among(Field<String> column, Collection<? extends Enum<?>> wanted) {
    return wanted.isEmpty()
        ? DSL.noCondition()
        : column.in(wanted.stream().map(Enum::name).toList());
  }

  private Condition overdue() {
    OffsetDateTime now = now();
    return CONCERN
        .STATE
        .eq(ConcernState.NEW.name())
        .and(CONCERN.ACKNOWLEDGE_BY.lt(now))
        .or(CONCERN.STATE.eq(ConcernState.ACKNOWLEDGED.name()).and(CONCERN.TRIAGE_BY.lt(now)));
  }

  private Condition due() {
    OffsetDateTime now = now();
    return CONCERN.STATE.eq(ConcernState.ACKNOWLEDGED.name()).and(CONCERN.TRIAGE_BY.ge(now));
  }

  private static Condition alarm() {
    return CONCERN.ALARM_AT.isNotNull().and(CONCERN.ALARM_ANSWERED_AT.isNull());
  }

  private static List<OrderField<?>> order(ConcernFilter.Order order) {
    return switch (order) {
      case PRIORITY ->
          List.of(
              DSL.field(alarm()).desc(),
              CONCERN.RANK.asc(),
              CONCERN.SCORE.desc(),
              CONCERN.RECEIVED_AT.asc(),
              CONCERN.ID);
      case NEWEST -> List.of(CONCERN.RECEIVED_AT.desc(), CONCERN.ID.desc());
      case OLDEST -> List.of(CONCERN.RECEIVED_AT.asc(), CONCERN.ID.asc());
    };
  }

  /** What kinds of work wait for staff. */
  public enum Waiting {
    /** The reporter is no longer safe and nobody has answered. */
    ALARM,
    OVERDUE,
    DUE,
    NEW,
    UNREAD
  }

  private Condition waiting(Waiting kind) {
    return ours()
        .and(
            switch (kind) {
              case ALARM -> alarm();
              case OVERDUE -> overdue();
              case DUE -> due();
              case NEW ->
                  CONCERN.STATE.eq(ConcernState.NEW.name()).and(CONCERN.ACKNOWLEDGE_BY.ge(now()));
              case UNREAD -> CONCERN.UNREAD_MESSAGES.gt((short) 0).and(DSL.not(alarm()));
            });
  }

  /** How many concerns wait in this way. */
  public int count(Waiting kind) {
    return sql.fetchCount(CONCERN, waiting(kind));
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

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
