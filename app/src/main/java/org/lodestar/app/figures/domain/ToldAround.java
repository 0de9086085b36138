package org.lodestar.app.figures.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Period;
import org.lodestar.measures.Quality;

/**
 * What is told of the months before, during and after some days, each of as many whole months as
 * the days touch. Only months that are told by themselves are added up, and nothing where one of
 * them is kept back; nothing is ever taken from anything. So it says no more than whoever adds up
 * the months of the page knows already.
 */
public record ToldAround(Sum before, Sum during, Sum after) {
  /** Of what it is told: concerns, which everybody can raise, by the month. */
  public static final String OF = WardFigures.WHOLE;

  /** Why there is a number, or none. */
  public enum Standing {
    TOLD,
    KEPT_BACK,
    NOT_OVER,
    NOT_COUNTED
  }

  /**
   * Some months together.
   *
   * @param count what they come to; 0 unless it is told
   */
  public record Sum(Period period, Standing standing, long count) {
    /** How many months it is of. */
    public long months() {
      return ChronoUnit.MONTHS.between(period.first(), period.last()) + 1;
    }
  }

  /**
   * What is told around some days.
   *
   * @param figures of months as they are shown, the first first; not none
   */
  public static ToldAround of(List<ShownFigure> figures, LocalDate begins, LocalDate ends) {
    Period during = new Period(YearMonth.from(begins), YearMonth.from(ends));
    long many = new Sum(during, Standing.NOT_COUNTED, 0).months();
    Period before = new Period(during.first().minusMonths(many), during.first().minusMonths(1));
    Period after = new Period(during.last().plusMonths(1), during.last().plusMonths(many));
    return new ToldAround(sum(figures, before), sum(figures, during), sum(figures, after));
  }

  /** All that it is of, from the first month before to the last after. */
  public Period all() {
    return new Period(before.period().first(), after.period().last());
  }

  private static Sum sum(List<ShownFigure> figures, Period period) {
    if (period.last().isAfter(figures.getLast().period().last())) {
      return new Sum(period, Standing.NOT_OVER, 0);
    }
    Map<Period, ShownFigure> shown =
        figures.stream().collect(Collectors.toMap(ShownFigure::period, Function.identity()));
    List<@Nullable ShownFigure> months = new ArrayList<>();
    for (YearMonth each = period.first(); !each.isAfter(period.last()); each = each.plusMonths(1)) {
      months.add(shown.get(Period.of(each)));
    }
    if (months.stream().anyMatch(each -> each != null && each.isKeptBack())) {
      return new Sum(period, Standing.KEPT_BACK, 0);
    }
    long count = 0;
    for (ShownFigure each : months) {
      if (each == null
          || !(each.figure() instanceof Figure.Known known)
          || known.quality() != Quality.WHOLE) {
        return new Sum(period, Standing.NOT_COUNTED, 0);
      }
      count += known.numerator();
    }
    return new Sum(period, Standing.TOLD, count);
  }
}
