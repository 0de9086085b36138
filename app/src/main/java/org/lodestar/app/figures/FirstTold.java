package org.lodestar.app.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;

/**
 * What everybody was told of a period is not told anew where the two would differ by a few people:
 * whoever keeps both could tell that somebody came late. Boards see the correction.
 */
public final class FirstTold {
  private final List<PackDocument.Figure> told;

  /**
   * Knows what was told.
   *
   * @param told to everybody before, the newest first, also what was withdrawn since
   */
  public FirstTold(List<PackDocument.Figure> told) {
    this.told = List.copyOf(told);
  }

  /** An indicator as it may be told to everybody. */
  public IndicatorLine settled(IndicatorLine now) {
    IndicatorLine line = besideTotals(now);
    ShownSeries series = line.series();
    // What is kept back only since it was so first is missing between two totals as well.
    return besideTotals(
        line.with(
            new ShownSeries(
                series.figures().stream().map(each -> settled(line.measure(), each)).toList(),
                series.years(),
                series.headings())));
  }

  /**
   * The same beside running totals of it, which everybody was told when they went out still: two of
   * them tell what came between. Where a period of that time is kept back none of it is told, nor
   * what it is a part of.
   */
  IndicatorLine besideTotals(IndicatorLine line) {
    ShownSeries series = line.series();
    List<YearMonth> ends = totals(line.measure());
    if (ends.isEmpty() || line.measure().least() == 0) {
      return line;
    }
    Set<Period> closed = new HashSet<>();
    YearMonth from = YearMonth.of(1, 1);
    for (YearMonth end : ends) {
      Period between = new Period(from, end);
      List<ShownFigure> within =
          series.figures().stream().filter(each -> between.contains(each.period().last())).toList();
      if (within.stream().anyMatch(ShownFigure::isKeptBack)) {
        within.forEach(each -> closed.add(each.period()));
      }
      from = end.plusMonths(1);
    }
    return closed.isEmpty() ? line : line.with(without(series, closed));
  }

  /** Up to when running totals were told, the first first. */
  private List<YearMonth> totals(Measure measure) {
    return Measures.totalOf(measure).stream()
        .flatMap(
            total ->
                told.stream()
                    .filter(each -> each.code().equals(total.code()) && each.value() != null))
        .map(PackDocument.Figure::last)
        .distinct()
        .sorted()
        .toList();
  }

  private static ShownSeries without(ShownSeries series, Set<Period> closed) {
    SortedMap<String, List<ShownHeading>> headings = new TreeMap<>();
    series
        .headings()
        .forEach(
            (dimension, all) ->
                headings.put(
                    dimension,
                    all.stream()
                        .map(each -> new ShownHeading(each.code(), without(each.figure(), closed)))
                        .toList()));
    return new ShownSeries(
        series.figures().stream().map(each -> without(each, closed)).toList(),
        series.years().stream().map(each -> without(each, closed)).toList(),
        headings,
        series.blocks().stream()
            .filter(each -> closed.stream().noneMatch(one -> holds(each.period(), one)))
            .toList());
  }

  private static ShownFigure without(ShownFigure figure, Set<Period> closed) {
    return closed.stream().anyMatch(each -> holds(figure.period(), each))
        ? new ShownFigure(figure.period(), null)
        : figure;
  }

  private static boolean holds(Period whole, Period part) {
    return whole.contains(part.last());
  }

  /** A figure as it may be told to everybody. */
  public ShownFigure settled(Measure measure, ShownFigure now) {
    return measure.least() == 0
        ? now
        : earlier(measure, now).map(each -> settled(measure, each, now)).orElse(now);
  }

  /** What was told of the same months; nothing where nobody was told. */
  Optional<PackDocument.Figure> earlier(Measure measure, ShownFigure now) {
    return told.stream()
        .filter(each -> each.code().equals(measure.code()))
        .filter(each -> each.first().equals(now.period().first()))
        .filter(each -> each.last().equals(now.period().last()))
        .findFirst();
  }

  /** All that was ever told of some months, by any indicator. */
  Stream<PackDocument.Figure> ever(Period period) {
    return told.stream()
        .filter(each -> each.first().equals(period.first()))
        .filter(each -> each.last().equals(period.last()));
  }

  public static ShownFigure settled(Measure measure, PackDocument.Figure before, ShownFigure now) {
    if (before.keptBack()) {
      return new ShownFigure(now.period(), null);
    }
    return before.value() != null
            && now.figure() instanceof Figure.Known known
            && differsByAFew(measure, before, known)
        ? asTold(before, known)
        : now;
  }

  private static boolean differsByAFew(
      Measure measure, PackDocument.Figure before, Figure.Known now) {
    long counted = Objects.requireNonNullElse(before.counted(), 0L);
    long among = Objects.requireNonNullElse(before.among(), counted);
    return differsByAFew(measure, counted, among, now);
  }

  static boolean differsByAFew(Measure measure, long counted, long among, Figure.Known now) {
    long nowAmong = Objects.requireNonNullElse(now.denominator(), now.numerator());
    return Stream.of(
            now.numerator() - counted,
            nowAmong - among,
            nowAmong - now.numerator() - (among - counted))
        .anyMatch(measure.small()::isFew);
  }

  private static ShownFigure asTold(PackDocument.Figure before, Figure.Known now) {
    @Nullable Long among = before.among();
    return new ShownFigure(
        now.period(),
        new Figure.Known(
            now.period(),
            new BigDecimal(Objects.requireNonNull(before.value())).setScale(now.value().scale()),
            Objects.requireNonNullElse(before.counted(), 0L),
            among,
            now.quality()));
  }
}
