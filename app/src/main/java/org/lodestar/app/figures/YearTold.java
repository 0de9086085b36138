package org.lodestar.app.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Formula;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measure.Unit;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Quality;

/**
 * A year and its headings as everybody may be told them, beside the shorter periods within that
 * they were told before. Where a period is told as it was told first, though a few came late, the
 * year is told so too: else the two would tell how many. Headings are told again together, or all
 * anew.
 */
public final class YearTold {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final FirstTold whole;
  private final List<Told> headed;

  /**
   * Knows what was told.
   *
   * @param whole to everybody before, the newest first, also what was withdrawn since
   * @param headed the same under headings
   */
  public YearTold(List<PackDocument.Figure> whole, List<Told> headed) {
    this.whole = new FirstTold(whole);
    this.headed = headed.stream().filter(each -> !each.isWhole()).toList();
  }

  /** An indicator as it may be told to everybody. */
  public IndicatorLine settled(IndicatorLine told) {
    IndicatorLine line = whole.besideTotals(told);
    Measure measure = line.measure();
    if (measure.least() == 0) {
      return line;
    }
    ShownSeries now = line.series();
    List<ShownFigure> figures =
        now.figures().stream().map(each -> whole.settled(measure, each)).toList();
    List<ShownFigure> years =
        now.years().stream().map(each -> year(measure, each, now.figures(), figures)).toList();
    SortedMap<String, List<ShownHeading>> headings = new TreeMap<>();
    now.headings()
        .forEach(
            (dimension, all) ->
                headings.put(
                    dimension,
                    headings(measure, dimension, all, isSettled(now, figures, years, all))));
    ShownSeries settled = new ShownSeries(figures, years, headings);
    return whole.besideTotals(
        line.with(
            new ShownSeries(
                figures,
                years,
                headings,
                now.blocks().stream()
                    .filter(each -> isWhole(measure, each, now, settled))
                    .toList())));
  }

  /**
   * Whether three years can be told together: all of them were told to everybody just as they are
   * told now, and no more. Else what was told first, less the three years, would tell what came
   * late. What another indicator told of the same facts is as good as told by this one: documents
   * of long ago may have told it where today's rules would not.
   */
  private boolean isWhole(Measure measure, ShownBlock block, ShownSeries now, ShownSeries settled) {
    return now.figures().equals(settled.figures())
        && now.years().equals(settled.years())
        && now.headings().equals(settled.headings())
        && Stream.concat(now.figures().stream(), now.years().stream())
            .filter(ShownFigure::isKeptBack)
            .filter(each -> block.period().contains(each.period().last()))
            .flatMap(each -> whole.ever(each.period()))
            .noneMatch(each -> tells(measure, each))
        && headed.stream()
            .map(Told::figure)
            .filter(each -> tells(measure, each))
            .noneMatch(each -> block.period().contains(each.last()));
  }

  /**
   * Whether something that was told is a number of facts that an indicator counts, too. Of one that
   * the library knows no longer nobody can say what it counted: it is taken for one.
   */
  private static boolean tells(Measure measure, PackDocument.Figure told) {
    return told.value() != null
        && Measures.find(told.code())
            .map(each -> each.formula().kinds())
            .map(kinds -> !Collections.disjoint(kinds, measure.formula().kinds()))
            .orElse(true);
  }

  private ShownFigure year(
      Measure measure, ShownFigure now, List<ShownFigure> figures, List<ShownFigure> settled) {
    ShownFigure told = whole.settled(measure, now);
    List<Integer> within =
        IntStream.range(0, figures.size())
            .filter(at -> now.period().contains(figures.get(at).period().last()))
            .boxed()
            .toList();
    if (within.stream().allMatch(at -> figures.get(at).equals(settled.get(at)))
        || !(told.figure() instanceof Figure.Known known)) {
      return told;
    }
    Figure.Known sum = sum(measure, known, within.stream().map(settled::get).toList());
    if (sum == null) {
      return isTold(measure, told) ? told : new ShownFigure(now.period(), null);
    }
    boolean few =
        FirstTold.differsByAFew(
            measure,
            sum.numerator(),
            Objects.requireNonNullElse(sum.denominator(), sum.numerator()),
            known);
    return few ? new ShownFigure(now.period(), sum) : told;
  }

  /** Whether just this was told before. */
  private boolean isTold(Measure measure, ShownFigure now) {
    return whole.earlier(measure, now).filter(each -> each.isSame(now)).isPresent();
  }

  /** What the periods within come to; null where one is not told, and of a middle. */
  private static Figure.@Nullable Known sum(
      Measure measure, Figure.Known year, List<ShownFigure> within) {
    if (measure.formula() instanceof Formula.Median
        || within.stream().anyMatch(each -> !each.isKnown())) {
      return null;
    }
    List<Figure.Known> parts =
        within.stream().map(each -> (Figure.Known) Objects.requireNonNull(each.figure())).toList();
    long counted = parts.stream().mapToLong(Figure.Known::numerator).sum();
    if (year.denominator() == null) {
      return new Figure.Known(
          year.period(), BigDecimal.valueOf(counted), counted, null, year.quality());
    }
    long among = parts.stream().mapToLong(each -> Objects.requireNonNull(each.denominator())).sum();
    BigDecimal above = BigDecimal.valueOf(counted);
    BigDecimal value =
        (measure.unit() == Unit.PER_CENT ? above.multiply(HUNDRED) : above)
            .divide(BigDecimal.valueOf(among), 1, RoundingMode.HALF_UP);
    return new Figure.Known(year.period(), value, counted, among, year.quality());
  }

  /** Whether the year to which headings belong is told as it is now. */
  private static boolean isSettled(
      ShownSeries now,
      List<ShownFigure> figures,
      List<ShownFigure> years,
      List<ShownHeading> headings) {
    return headings.isEmpty()
        || of(now.years(), now.figures(), headings).equals(of(years, figures, headings));
  }

  private static Optional<ShownFigure> of(
      List<ShownFigure> years, List<ShownFigure> figures, List<ShownHeading> headings) {
    Period period = headings.getFirst().figure().period();
    return Stream.concat(years.stream(), figures.stream())
        .filter(each -> each.period().equals(period))
        .findFirst();
  }

  private List<ShownHeading> headings(
      Measure measure, String dimension, List<ShownHeading> now, boolean settled) {
    if (now.isEmpty()) {
      return now;
    }
    Map<String, PackDocument.Figure> earlier =
        earlier(measure, dimension, now.getFirst().figure().period());
    boolean anew = settled && now.stream().allMatch(each -> isAnew(measure, earlier, each));
    return anew ? now : now.stream().map(each -> again(earlier, each)).toList();
  }

  private Map<String, PackDocument.Figure> earlier(
      Measure measure, String dimension, Period period) {
    Map<String, PackDocument.Figure> earlier = new LinkedHashMap<>();
    headed.stream()
        .filter(each -> each.dimension().equals(dimension))
        .filter(each -> each.figure().code().equals(measure.code()))
        .filter(each -> each.figure().first().equals(period.first()))
        .filter(each -> each.figure().last().equals(period.last()))
        .forEach(each -> earlier.putIfAbsent(each.heading(), each.figure()));
    return earlier;
  }

  private static boolean isAnew(
      Measure measure, Map<String, PackDocument.Figure> earlier, ShownHeading now) {
    PackDocument.Figure before = earlier.get(now.code());
    return before == null || FirstTold.settled(measure, before, now.figure()).equals(now.figure());
  }

  /** As it was told; what was not is kept back. */
  private static ShownHeading again(Map<String, PackDocument.Figure> earlier, ShownHeading now) {
    Period period = now.figure().period();
    PackDocument.Figure before = earlier.get(now.code());
    return new ShownHeading(
        now.code(),
        new ShownFigure(
            period, before == null || before.value() == null ? null : known(period, before)));
  }

  private static Figure.Known known(Period period, PackDocument.Figure before) {
    return new Figure.Known(
        period,
        new BigDecimal(Objects.requireNonNull(before.value())),
        Objects.requireNonNullElse(before.counted(), 0L),
        before.among(),
        Quality.WHOLE);
  }
}
