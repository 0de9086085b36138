package org.lodestar.app.ledger.store;

import static org.lodestar.app.ledger.store.tables.Tables.FACT;
import static org.lodestar.app.ledger.store.tables.Tables.SNAPSHOT;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.ledger.store.tables.tables.records.SnapshotRecord;
import org.lodestar.measures.Digest;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Component;

/** Closed periods, and which facts each of them holds. */
@Component
public class SnapshotRows {
  private static final int FETCHED_AT_ONCE = 5_000;

  private final DSLContext sql;

  SnapshotRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All, the first first. */
  public List<Snapshot> list() {
    return sql.selectFrom(SNAPSHOT).orderBy(SNAPSHOT.NUMBER).fetch(SnapshotRows::snapshot);
  }

  /** Until the transaction ends no period is closed. Others may do so at the same time. */
  public void keepOpen() {
    sql.execute("select pg_advisory_xact_lock_shared(hashtextextended('closing', 4))");
  }

  /** Waits for all who keep periods open, and lets nobody begin until the transaction ends. */
  void closeAlone() {
    sql.execute("select pg_advisory_xact_lock(hashtextextended('closing', 4))");
  }

  /** One. */
  public Optional<Snapshot> find(int number) {
    return sql.selectFrom(SNAPSHOT)
        .where(SNAPSHOT.NUMBER.eq(number))
        .fetchOptional(SnapshotRows::snapshot);
  }

  /** What went into the seal of one beside its facts: shown to nobody. */
  String salt(int number) {
    return sql.select(SNAPSHOT.SALT)
        .from(SNAPSHOT)
        .where(SNAPSHOT.NUMBER.eq(number))
        .fetchSingle(SNAPSHOT.SALT);
  }

  void insert(Snapshot made, String salt) {
    sql.insertInto(SNAPSHOT)
        .set(SNAPSHOT.NUMBER, made.number())
        .set(SNAPSHOT.FIRST_MONTH, made.period().first().atDay(1))
        .set(SNAPSHOT.LAST_MONTH, made.period().last().atDay(1))
        .set(SNAPSHOT.SEQ, made.seq())
        .set(SNAPSHOT.FACTS, made.facts())
        .set(SNAPSHOT.DIGEST, made.digest())
        .set(SNAPSHOT.CLOSED_BY, made.closedBy())
        .set(SNAPSHOT.CLOSED_AT, made.closedAt().atOffset(ZoneOffset.UTC))
        .set(SNAPSHOT.TELLS_LATE, made.tellsLate())
        .set(SNAPSHOT.SALT, salt)
        .execute();
  }

  private static Snapshot snapshot(SnapshotRecord row) {
    return new Snapshot(
        row.getNumber(),
        new Period(YearMonth.from(row.getFirstMonth()), YearMonth.from(row.getLastMonth())),
        row.getSeq(),
        row.getFacts(),
        row.getDigest(),
        row.getClosedBy(),
        row.getClosedAt().toInstant(),
        row.getTellsLate());
  }

  /** A seal over what a snapshot holds, and how much that is. */
  record Sealed(String digest, long facts) {}

  /**
   * Seals what a snapshot holds.
   *
   * @param salt so that nobody who sees the seal can try which facts it is of
   */
  Sealed seal(YearMonth last, long seq, @Nullable Snapshot before, String salt) {
    Condition held = held(last, seq, before);
    long[] facts = {0};
    Field<String> bytewise = FACT.LINE.collate("C");
    try (Stream<String> lines =
        sql.select(FACT.LINE)
            .from(FACT)
            .where(held)
            .orderBy(bytewise)
            .fetchSize(FETCHED_AT_ONCE)
            .fetchStream()
            .map(row -> row.value1())
            .peek(line -> facts[0]++)) {
      return new Sealed(
          Digest.after((before == null ? "" : before.digest()) + salt, lines.iterator()), facts[0]);
    }
  }

  /** Facts that one snapshot holds: its own, and none of those that the one before it reaches. */
  private static Condition held(YearMonth last, long seq, @Nullable Snapshot before) {
    Condition held = within(last, seq);
    return before == null ? held : held.andNot(within(before.period().last(), before.seq()));
  }

  private static Condition within(YearMonth last, long seq) {
    return FACT.MONTH.le(last.atDay(1)).and(FACT.SEQ.le(seq));
  }

  /** Equal facts of some kinds, with how many there are and which snapshot holds them. */
  void each(Set<String> kinds, Each each) {
    var held =
        sql.select(FACT.LINE, holder().as("held"))
            .from(FACT)
            .where(FACT.KIND.eq(DSL.any(kinds.toArray(String[]::new))))
            .asTable("held");
    Field<String> line = DSL.field(DSL.name("held", "line"), String.class);
    Field<Integer> snapshot = DSL.field(DSL.name("held", "held"), Integer.class);
    var grouped =
        sql.select(line, snapshot, DSL.count())
            .from(held)
            .groupBy(line, snapshot)
            .fetchSize(FETCHED_AT_ONCE);
    try (Cursor<Record3<String, Integer, Integer>> rows = grouped.fetchLazy()) {
      rows.forEach(row -> each.take(Fact.read(row.value1()), row.value3(), row.value2()));
    }
  }

  /** Equal facts of some kinds that one snapshot holds, with how many there are. */
  void each(Set<String> kinds, Snapshot holder, @Nullable Snapshot before, Each each) {
    var grouped =
        sql.select(FACT.LINE, DSL.count())
            .from(FACT)
            .where(FACT.KIND.eq(DSL.any(kinds.toArray(String[]::new))))
            .and(held(holder.period().last(), holder.seq(), before))
            .groupBy(FACT.LINE)
            .fetchSize(FETCHED_AT_ONCE);
    try (Cursor<Record2<String, Integer>> rows = grouped.fetchLazy()) {
      rows.forEach(row -> each.take(Fact.read(row.value1()), row.value2(), holder.number()));
    }
  }

  /** What is done with so many equal facts of a snapshot. */
  @FunctionalInterface
  interface Each {
    void take(Fact fact, long many, int snapshot);
  }

  /** Of a fact, the first snapshot that holds it; 0 while none does. */
  private Field<Integer> holder() {
    Field<Integer> field = DSL.val(0);
    List<Snapshot> newestFirst = list().reversed();
    for (Snapshot each : newestFirst) {
      field =
          DSL.when(within(each.period().last(), each.seq()), DSL.val(each.number()))
              .otherwise(field);
    }
    return field;
  }
}
