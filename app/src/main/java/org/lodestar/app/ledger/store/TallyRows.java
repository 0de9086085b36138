package org.lodestar.app.ledger.store;

import static org.lodestar.app.ledger.store.tables.Tables.FORMULA;
import static org.lodestar.app.ledger.store.tables.Tables.TALLY;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.ledger.store.Tallying.Counted;
import org.lodestar.app.ledger.store.tables.tables.records.TallyRecord;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Tally;
import org.springframework.stereotype.Component;

/** Tallies of months. */
@Component
public class TallyRows {
  private final DSLContext sql;

  TallyRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Of all that is to be counted, what is not tallied up to the end of the ledger. */
  List<Counted> behind(List<Counted> all, long end) {
    Set<List<String>> there =
        sql.selectFrom(FORMULA).where(FORMULA.SEQ.eq(end)).fetch().stream()
            .map(row -> List.of(row.getFormula(), row.getDimension()))
            .collect(Collectors.toSet());
    return all.stream()
        .filter(each -> !there.contains(List.of(each.formula(), each.dimension())))
        .toList();
  }

  /** Forgets what stands there, since it does not hold all. */
  void forget(List<Counted> counted) {
    counted.forEach(
        each ->
            sql.deleteFrom(TALLY)
                .where(TALLY.FORMULA.eq(each.formula()), TALLY.DIMENSION.eq(each.dimension()))
                .execute());
  }

  /** These are tallied up to a fact now. */
  void reached(List<Counted> counted, long end) {
    List<Query> queries = new ArrayList<>();
    for (Counted each : counted) {
      queries.add(
          sql.insertInto(FORMULA)
              .set(FORMULA.FORMULA_, each.formula())
              .set(FORMULA.DIMENSION, each.dimension())
              .set(FORMULA.SEQ, end)
              .onConflict(FORMULA.FORMULA_, FORMULA.DIMENSION)
              .doUpdate()
              .set(FORMULA.SEQ, end));
    }
    sql.batch(queries).execute();
  }

  /** Adds to what stands there. Nobody else does meanwhile: the end of the ledger is held. */
  void add(Map<Cell, Tally> cells) {
    Map<Cell, Tally> all = new HashMap<>(cells);
    open(cells.keySet()).forEach((cell, tally) -> all.merge(cell, tally, Tally::plus));
    List<Query> queries = new ArrayList<>();
    cells.keySet().forEach(cell -> queries.add(put(cell, all.getOrDefault(cell, Tally.NOTHING))));
    sql.batch(queries).execute();
  }

  private Map<Cell, Tally> open(Set<Cell> wanted) {
    String[] formulas = wanted.stream().map(Cell::formula).distinct().toArray(String[]::new);
    Map<Cell, Tally> found = new HashMap<>();
    sql.selectFrom(TALLY)
        .where(TALLY.FORMULA.eq(DSL.any(formulas)))
        .and(TALLY.SNAPSHOT.eq(0))
        .forEach(row -> found.put(cell(row), tally(row)));
    found.keySet().retainAll(wanted);
    return found;
  }

  private Query put(Cell cell, Tally tally) {
    Long[] amounts = tally.amounts().keySet().toArray(Long[]::new);
    Long[] times = tally.amounts().values().toArray(Long[]::new);
    return sql.insertInto(TALLY)
        .set(TALLY.FORMULA, cell.formula())
        .set(TALLY.DIMENSION, cell.dimension())
        .set(TALLY.CODE, cell.code())
        .set(TALLY.MONTH, cell.month().atDay(1))
        .set(TALLY.SNAPSHOT, cell.snapshot())
        .set(TALLY.NUMERATOR, tally.numerator())
        .set(TALLY.DENOMINATOR, tally.denominator())
        .set(TALLY.AMOUNTS, amounts)
        .set(TALLY.TIMES, times)
        .onConflict(TALLY.FORMULA, TALLY.DIMENSION, TALLY.CODE, TALLY.MONTH, TALLY.SNAPSHOT)
        .doUpdate()
        .set(TALLY.NUMERATOR, tally.numerator())
        .set(TALLY.DENOMINATOR, tally.denominator())
        .set(TALLY.AMOUNTS, amounts)
        .set(TALLY.TIMES, times);
  }

  /** From now on a snapshot holds what none held, up to its last month. */
  void close(int number, YearMonth last) {
    sql.update(TALLY)
        .set(TALLY.SNAPSHOT, number)
        .where(TALLY.SNAPSHOT.eq(0), TALLY.MONTH.le(last.atDay(1)))
        .execute();
  }

  /** Tallies by heading and month: those that snapshots up to one hold, or all. */
  public Map<String, SortedMap<YearMonth, Tally>> months(
      Measure measure, String dimension, int upTo) {
    return headed(measure, dimension, upTo, new ToldIn(List.of()));
  }

  /** The same by the month in which they are told. */
  public Map<String, SortedMap<YearMonth, Tally>> told(
      Measure measure, String dimension, int upTo, List<Snapshot> closed) {
    return headed(measure, dimension, upTo, new ToldIn(closed));
  }

  private Map<String, SortedMap<YearMonth, Tally>> headed(
      Measure measure, String dimension, int upTo, ToldIn in) {
    Map<String, SortedMap<YearMonth, Tally>> found = new TreeMap<>();
    sql.selectFrom(TALLY)
        .where(TALLY.FORMULA.eq(measure.formulaText()), TALLY.DIMENSION.eq(dimension))
        .and(held(upTo))
        .forEach(row -> add(found, row.getCode(), row, in));
    return found;
  }

  private static void add(
      Map<String, SortedMap<YearMonth, Tally>> found, String key, TallyRecord row, ToldIn in) {
    found
        .computeIfAbsent(key, each -> new TreeMap<>())
        .merge(
            in.month(YearMonth.from(row.getMonth()), row.getSnapshot()), tally(row), Tally::plus);
  }

  /** Whole tallies of all formulas at once, by formula and month. */
  public Map<String, SortedMap<YearMonth, Tally>> months(int upTo) {
    return whole(upTo, new ToldIn(List.of()));
  }

  /** The same by the month in which they are told. */
  public Map<String, SortedMap<YearMonth, Tally>> told(int upTo, List<Snapshot> closed) {
    return whole(upTo, new ToldIn(closed));
  }

  private Map<String, SortedMap<YearMonth, Tally>> whole(int upTo, ToldIn in) {
    Map<String, SortedMap<YearMonth, Tally>> found = new HashMap<>();
    sql.selectFrom(TALLY)
        .where(TALLY.DIMENSION.eq(""))
        .and(held(upTo))
        .forEach(row -> add(found, row.getFormula(), row, in));
    return found;
  }

  /** What one snapshot holds of some formulas. */
  Map<Cell, Tally> of(int snapshot, List<Counted> wanted) {
    Set<List<String>> asked =
        wanted.stream()
            .map(each -> List.of(each.formula(), each.dimension()))
            .collect(Collectors.toSet());
    Map<Cell, Tally> found = new HashMap<>();
    sql.selectFrom(TALLY)
        .where(TALLY.SNAPSHOT.eq(snapshot))
        .forEach(row -> found.put(cell(row), tally(row)));
    found.keySet().removeIf(cell -> !asked.contains(List.of(cell.formula(), cell.dimension())));
    return found;
  }

  /** Whether facts of closed months came after the period was closed, by month. */
  public Map<YearMonth, Integer> later(YearMonth closed) {
    return sql.select(TALLY.MONTH, DSL.count())
        .from(TALLY)
        .where(TALLY.SNAPSHOT.eq(0), TALLY.DIMENSION.eq(""), TALLY.MONTH.le(closed.atDay(1)))
        .groupBy(TALLY.MONTH)
        .fetchMap(row -> YearMonth.from(row.value1()), row -> row.value2());
  }

  private static Condition held(int upTo) {
    return upTo == 0 ? DSL.trueCondition() : TALLY.SNAPSHOT.between(1, upTo);
  }

  private static Cell cell(TallyRecord row) {
    return new Cell(
        row.getFormula(),
        row.getDimension(),
        row.getCode(),
        YearMonth.from(row.getMonth()),
        row.getSnapshot());
  }

  private static Tally tally(TallyRecord row) {
    SortedMap<Long, Long> amounts = new TreeMap<>();
    List<Long> times = Arrays.asList(row.getTimes());
    for (int at = 0; at < times.size(); at++) {
      amounts.put(row.getAmounts()[at], times.get(at));
    }
    return new Tally(row.getNumerator(), row.getDenominator(), amounts);
  }
}
