package org.lodestar.app.learning.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.rand;
import static org.jooq.impl.DSL.row;
import static org.lodestar.app.learning.store.tables.Tables.SURE_DAY;
import static org.lodestar.app.learning.store.tables.Tables.WALK_DAY;
import static org.lodestar.app.learning.store.tables.Tables.WALK_MONTH;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Result;
import org.lodestar.app.learning.WalkMonth;
import org.lodestar.app.learning.domain.WalkDay;
import org.lodestar.app.learning.domain.WalkDay.Sure;
import org.springframework.stereotype.Component;

/** How many walked through a course, as totals of days, and of months once these are over. */
@Component
public class WalkRows {
  private final DSLContext sql;

  WalkRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Counts one more who began on a day, up to what is counted of one. */
  public void begun(LocalDate day, String course) {
    sql.insertInto(WALK_DAY)
        .set(WALK_DAY.ON_DAY, day)
        .set(WALK_DAY.COURSE, course)
        .set(WALK_DAY.BEGUN, 1)
        .onConflict(WALK_DAY.ON_DAY, WALK_DAY.COURSE)
        .doUpdate()
        .set(WALK_DAY.BEGUN, least(WALK_DAY.BEGUN.plus(1), inline(WalkDay.MOST)))
        .execute();
  }

  /** Counts that one of those who began on a day came to the end; false where none is left. */
  public boolean ended(LocalDate day, String course) {
    int counted =
        sql.update(WALK_DAY)
            .set(WALK_DAY.ENDED, WALK_DAY.ENDED.plus(1))
            .where(
                WALK_DAY.ON_DAY.eq(day),
                WALK_DAY.COURSE.eq(course),
                WALK_DAY.ENDED.lt(WALK_DAY.BEGUN))
            .execute();
    return counted > 0;
  }

  /** Counts how sure one of them was, before and after. */
  public void sure(LocalDate day, String course, int before, int after) {
    sql.insertInto(SURE_DAY)
        .set(SURE_DAY.ON_DAY, day)
        .set(SURE_DAY.COURSE, course)
        .set(SURE_DAY.SURE_BEFORE, before)
        .set(SURE_DAY.SURE_AFTER, after)
        .set(SURE_DAY.TIMES, 1)
        .onConflict(SURE_DAY.ON_DAY, SURE_DAY.COURSE, SURE_DAY.SURE_BEFORE, SURE_DAY.SURE_AFTER)
        .doUpdate()
        .set(SURE_DAY.TIMES, least(SURE_DAY.TIMES.plus(1), inline(WalkDay.MOST)))
        .execute();
  }

  /**
   * Takes away some of the days before one, and gives what they held. Which, is left to chance: the
   * order in which they are told would say something of the day.
   */
  public List<WalkDay> takeBefore(LocalDate day, int most) {
    Result<Record2<LocalDate, String>> drawn =
        sql.select(WALK_DAY.ON_DAY, WALK_DAY.COURSE)
            .from(WALK_DAY)
            .where(WALK_DAY.ON_DAY.lt(day))
            .orderBy(rand())
            .limit(most)
            .fetch();
    if (drawn.isEmpty()) {
      return List.of();
    }
    Map<Place, List<Sure>> sure = takeSure(drawn);
    return sql.deleteFrom(WALK_DAY)
        .where(row(WALK_DAY.ON_DAY, WALK_DAY.COURSE).in(drawn))
        .returningResult(WALK_DAY.ON_DAY, WALK_DAY.COURSE, WALK_DAY.BEGUN, WALK_DAY.ENDED)
        .fetch()
        .map(
            each ->
                new WalkDay(
                    each.value1(),
                    each.value2(),
                    each.value3(),
                    each.value4(),
                    sure.getOrDefault(new Place(each.value1(), each.value2()), List.of())));
  }

  private record Place(LocalDate day, String course) {}

  private record Found(Place place, Sure sure) {}

  private Map<Place, List<Sure>> takeSure(Result<Record2<LocalDate, String>> drawn) {
    return sql
        .deleteFrom(SURE_DAY)
        .where(row(SURE_DAY.ON_DAY, SURE_DAY.COURSE).in(drawn))
        .returningResult(
            SURE_DAY.ON_DAY,
            SURE_DAY.COURSE,
            SURE_DAY.SURE_BEFORE,
            SURE_DAY.SURE_AFTER,
            SURE_DAY.TIMES)
        .fetch()
        .map(
            each ->
                new Found(
                    new Place(each.value1(), each.value2()),
                    new Sure(each.value3(), each.value4(), each.value5())))
        .stream()
        .collect(
            Collectors.groupingBy(
                Found::place, Collectors.mapping(Found::sure, Collectors.toList())));
  }

  /** Adds a day to the total of its month. */
  public void add(WalkDay day) {
    sql.insertInto(WALK_MONTH)
        .set(WALK_MONTH.IN_MONTH, YearMonth.from(day.day()).atDay(1))
        .set(WALK_MONTH.COURSE, day.course())
        .set(WALK_MONTH.BEGUN, day.begun())
        .set(WALK_MONTH.ENDED, day.ended())
        .set(WALK_MONTH.ANSWERED, day.answered())
        .set(WALK_MONTH.POINTS_BEFORE, day.before())
        .set(WALK_MONTH.POINTS_AFTER, day.after())
        .onConflict(WALK_MONTH.IN_MONTH, WALK_MONTH.COURSE)
        .doUpdate()
        .set(WALK_MONTH.BEGUN, WALK_MONTH.BEGUN.plus(day.begun()))
        .set(WALK_MONTH.ENDED, WALK_MONTH.ENDED.plus(day.ended()))
        .set(WALK_MONTH.ANSWERED, WALK_MONTH.ANSWERED.plus(day.answered()))
        .set(WALK_MONTH.POINTS_BEFORE, WALK_MONTH.POINTS_BEFORE.plus(day.before()))
        .set(WALK_MONTH.POINTS_AFTER, WALK_MONTH.POINTS_AFTER.plus(day.after()))
        .execute();
  }

  /** The months of a course that were told, the last first. */
  public List<WalkMonth> months(String course) {
    return sql.selectFrom(WALK_MONTH)
        .where(WALK_MONTH.COURSE.eq(course))
        .orderBy(WALK_MONTH.IN_MONTH.desc())
        .fetch(
            each ->
                new WalkMonth(
                    YearMonth.from(each.getInMonth()),
                    each.getBegun(),
                    each.getEnded(),
                    each.getAnswered(),
                    each.getPointsBefore(),
                    each.getPointsAfter()));
  }
}
