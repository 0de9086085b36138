package org.lodestar.app.learning.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.lodestar.app.learning.store.tables.Tables.GAIN_COUNT;
import static org.lodestar.app.learning.store.tables.Tables.ITEM_COUNT;
import static org.lodestar.app.learning.store.tables.Tables.TAKEN_COUNT;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.lodestar.app.learning.GainEnd;
import org.lodestar.app.learning.domain.GainFact;
import org.lodestar.app.learning.domain.GainMonth;
import org.lodestar.gain.PairCount;
import org.lodestar.gain.RestCount;
import org.springframework.stereotype.Component;

/** What courses changed, as totals of months. */
@Component
public class GainRows {
  /** As many as are counted of one kind in one month. */
  private static final int MOST = 1_000_000;

  /** The highest mark of the scale of how sure somebody is. */
  private static final int SUREST = 5;

  private static final String RIGHT = "RIGHT";
  private static final String SURE = "SURE";

  private final DSLContext sql;

  GainRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Counts one more who began. */
  public void begun(String course, String words, YearMonth month) {
    sql.insertInto(TAKEN_COUNT)
        .set(TAKEN_COUNT.COURSE, course)
        .set(TAKEN_COUNT.WORDS, words)
        .set(TAKEN_COUNT.IN_MONTH, month.atDay(1))
        .set(TAKEN_COUNT.BEGUN, 1)
        .onConflict(TAKEN_COUNT.COURSE, TAKEN_COUNT.WORDS, TAKEN_COUNT.IN_MONTH)
        .doUpdate()
        .set(TAKEN_COUNT.BEGUN, least(TAKEN_COUNT.BEGUN.plus(1), inline(MOST)))
        .execute();
  }

  /**
   * Counts one more who came to the end, always in one order so that two never wait for each other.
   */
  public void ended(GainEnd end) {
    sql.insertInto(TAKEN_COUNT)
        .set(TAKEN_COUNT.COURSE, end.course())
        .set(TAKEN_COUNT.WORDS, end.words())
        .set(TAKEN_COUNT.IN_MONTH, end.month().atDay(1))
        .set(TAKEN_COUNT.ENDED, 1)
        .onConflict(TAKEN_COUNT.COURSE, TAKEN_COUNT.WORDS, TAKEN_COUNT.IN_MONTH)
        .doUpdate()
        .set(TAKEN_COUNT.ENDED, least(TAKEN_COUNT.ENDED.plus(1), inline(MOST)))
        .execute();
    Integer before = end.before();
    if (before != null) {
      pair(end, RIGHT, end.asked(), before, end.after());
    }
    Integer sureBefore = end.sureBefore();
    Integer sureAfter = end.sureAfter();
    if (sureBefore != null && sureAfter != null) {
      pair(end, SURE, SUREST, sureBefore, sureAfter);
    }
    int right = (int) end.closing().values().stream().filter(each -> each).count();
    end.closing().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> item(end, each.getKey(), each.getValue(), right));
  }

  private void pair(GainEnd end, String measured, int most, int before, int after) {
    sql.insertInto(GAIN_COUNT)
        .set(GAIN_COUNT.COURSE, end.course())
        .set(GAIN_COUNT.WORDS, end.words())
        .set(GAIN_COUNT.TIER, end.tier())
        .set(GAIN_COUNT.IN_MONTH, end.month().atDay(1))
        .set(GAIN_COUNT.MEASURED, measured)
        .set(GAIN_COUNT.MOST, most)
        .set(GAIN_COUNT.MARK_BEFORE, before)
        .set(GAIN_COUNT.MARK_AFTER, after)
        .set(GAIN_COUNT.TIMES, 1)
        .onConflict(
            GAIN_COUNT.COURSE,
            GAIN_COUNT.WORDS,
            GAIN_COUNT.IN_MONTH,
            GAIN_COUNT.MEASURED,
            GAIN_COUNT.MOST,
            GAIN_COUNT.MARK_BEFORE,
            GAIN_COUNT.MARK_AFTER)
        .doUpdate()
        .set(GAIN_COUNT.TIMES, least(GAIN_COUNT.TIMES.plus(1), inline(MOST)))
        .execute();
  }

  private void item(GainEnd end, String question, boolean right, int all) {
    sql.insertInto(ITEM_COUNT)
        .set(ITEM_COUNT.COURSE, end.course())
        .set(ITEM_COUNT.WORDS, end.words())
        .set(ITEM_COUNT.IN_MONTH, end.month().atDay(1))
        .set(ITEM_COUNT.QUESTION, question)
        .set(ITEM_COUNT.WAS_RIGHT, right)
        .set(ITEM_COUNT.REST, right ? all - 1 : all)
        .set(ITEM_COUNT.TIMES, 1)
        .onConflict(
            ITEM_COUNT.COURSE,
            ITEM_COUNT.WORDS,
            ITEM_COUNT.IN_MONTH,
            ITEM_COUNT.QUESTION,
            ITEM_COUNT.WAS_RIGHT,
            ITEM_COUNT.REST)
        .doUpdate()
        .set(ITEM_COUNT.TIMES, least(ITEM_COUNT.TIMES.plus(1), inline(MOST)))
        .execute();
  }

  /** The months of a course in these words before one, the first one first. */
  public List<GainMonth> before(String course, String words, YearMonth month) {
    Map<YearMonth, Map<Integer, List<PairCount>>> right = new HashMap<>();
    Map<YearMonth, List<PairCount>> sure = new HashMap<>();
    sql.selectFrom(GAIN_COUNT)
        .where(
            GAIN_COUNT.COURSE.eq(course),
            GAIN_COUNT.WORDS.eq(words),
            GAIN_COUNT.IN_MONTH.lt(month.atDay(1)))
        .forEach(
            row -> {
              YearMonth in = YearMonth.from(row.getInMonth());
              PairCount pair =
                  new PairCount(row.getMarkBefore(), row.getMarkAfter(), row.getTimes());
              if (row.getMeasured().equals(SURE)) {
                sure.computeIfAbsent(in, _ -> new ArrayList<>()).add(pair);
              } else {
                right
                    .computeIfAbsent(in, _ -> new HashMap<>())
                    .computeIfAbsent(row.getMost(), _ -> new ArrayList<>())
                    .add(pair);
              }
            });
    Map<YearMonth, Map<String, List<RestCount>>> items = new HashMap<>();
    sql.selectFrom(ITEM_COUNT)
        .where(
            ITEM_COUNT.COURSE.eq(course),
            ITEM_COUNT.WORDS.eq(words),
            ITEM_COUNT.IN_MONTH.lt(month.atDay(1)))
        .forEach(
            row ->
                items
                    .computeIfAbsent(YearMonth.from(row.getInMonth()), _ -> new TreeMap<>())
                    .computeIfAbsent(row.getQuestion(), _ -> new ArrayList<>())
                    .add(new RestCount(row.getWasRight(), row.getRest(), row.getTimes())));
    return sql.selectFrom(TAKEN_COUNT)
        .where(
            TAKEN_COUNT.COURSE.eq(course),
            TAKEN_COUNT.WORDS.eq(words),
            TAKEN_COUNT.IN_MONTH.lt(month.atDay(1)))
        .orderBy(TAKEN_COUNT.IN_MONTH)
        .fetch(
            row -> {
              YearMonth in = YearMonth.from(row.getInMonth());
              return new GainMonth(
                  in,
                  row.getBegun(),
                  row.getEnded(),
                  right.getOrDefault(in, Map.of()),
                  sure.getOrDefault(in, List.of()),
                  items.getOrDefault(in, Map.of()));
            });
  }

  /**
   * Marks as told what was counted before a month, and gives it; one kind of pairs at most so many.
   */
  public List<GainFact> takeBefore(YearMonth month, int most) {
    return sql
        .select(
            GAIN_COUNT.COURSE,
            GAIN_COUNT.WORDS,
            GAIN_COUNT.IN_MONTH,
            GAIN_COUNT.MEASURED,
            GAIN_COUNT.MOST,
            GAIN_COUNT.MARK_BEFORE,
            GAIN_COUNT.MARK_AFTER)
        .from(GAIN_COUNT)
        .where(GAIN_COUNT.IN_MONTH.lt(month.atDay(1)), GAIN_COUNT.TOLD.isFalse())
        .limit(most)
        .forUpdate()
        .skipLocked()
        .fetch()
        .stream()
        .map(
            key ->
                sql.update(GAIN_COUNT)
                    .set(GAIN_COUNT.TOLD, true)
                    .where(
                        GAIN_COUNT.COURSE.eq(key.value1()),
                        GAIN_COUNT.WORDS.eq(key.value2()),
                        GAIN_COUNT.IN_MONTH.eq(key.value3()),
                        GAIN_COUNT.MEASURED.eq(key.value4()),
                        GAIN_COUNT.MOST.eq(key.value5()),
                        GAIN_COUNT.MARK_BEFORE.eq(key.value6()),
                        GAIN_COUNT.MARK_AFTER.eq(key.value7()),
                        GAIN_COUNT.TOLD.isFalse())
                    .returning()
                    .fetchOne(
                        row ->
                            new GainFact(
                                row.getTier(),
                                YearMonth.from(row.getInMonth()),
                                row.getMeasured().equals(SURE),
                                row.getMost(),
                                new PairCount(
                                    row.getMarkBefore(), row.getMarkAfter(), row.getTimes()))))
        .sorted(Comparator.comparing(each -> each.fact().line()))
        .toList();
  }
}
