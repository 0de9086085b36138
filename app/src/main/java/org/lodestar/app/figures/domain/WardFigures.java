package org.lodestar.app.figures.domain;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.Widening;
import org.lodestar.disclosure.small.SmallNumbers;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Period;

/**
 * Which wards of a year are kept back. Wards, and those of which the place is not known, divide all
 * concerns of the year, which are told by month and by channel as well. All of these hang together
 * by the number of all alone. So two things are enough: wards are protected as if everybody knew
 * that number; and where it is kept back, so much is kept back of the wards that they say no more
 * of it than the months do.
 */
public final class WardFigures {
  /** The indicator that counts concerns by ward. */
  public static final String MEASURE = "K29";

  /** The indicator that counts them all. */
  public static final String WHOLE = "K1";

  /** The heading of concerns whose place is not known. */
  public static final String UNKNOWN = "UNKNOWN";

  private final SortedMap<String, Long> counts = new TreeMap<>();
  private final int least;

  private WardFigures(Map<String, Long> counts, int least) {
    counts.forEach(
        (code, count) -> {
          if (count != 0) {
            this.counts.put(code, count);
          }
        });
    this.least = least;
  }

  /**
   * The headings of a year that are kept back.
   *
   * @param counts by ward or reason for which none is known
   * @param least fewer are not told
   * @param whole what is told of all concerns of the year
   */
  public static Set<String> hidden(Map<String, Long> counts, int least, Whole whole) {
    WardFigures figures = new WardFigures(counts, least);
    Set<String> hidden = figures.small();
    if (!whole.isTold()) {
      Widening.of(figures.counts, hidden).upTo(Math.max(least, whole.unsaid()));
    }
    return hidden;
  }

  /**
   * What is told of all concerns of a year.
   *
   * @param isTold whether their number is
   * @param unsaid how many came in months of which the number is kept back
   */
  public record Whole(boolean isTold, long unsaid) {
    /** As the indicator of all concerns tells it. */
    public static Whole of(ShownSeries all, Period year, long total) {
      long said =
          all.figures().stream()
              .filter(each -> year.contains(each.period().last()))
              .mapToLong(WardFigures::number)
              .sum();
      return new Whole(tells(all, year, total), total - said);
    }
  }

  private static boolean tells(ShownSeries all, Period year, long total) {
    return all.years().stream()
        .filter(each -> each.period().equals(year))
        .anyMatch(each -> each.isKnown() && number(each) == total);
  }

  private static long number(ShownFigure shown) {
    return shown.figure() instanceof Figure.Known known ? known.numerator() : 0;
  }

  private Set<String> small() {
    List<String> codes = List.copyOf(counts.keySet());
    List<ShownCount> shown = new SmallNumbers(least).parts(List.copyOf(counts.values()));
    return IntStream.range(0, codes.size())
        .filter(at -> !shown.get(at).isShown())
        .mapToObj(codes::get)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * The series of concerns by ward: all concerns again, so that it tells their number where that is
   * told, and nowhere else.
   *
   * @param since the first whole month in which wards were told: only years that are whole count
   */
  public static ShownSeries follow(ShownSeries own, YearMonth since, ShownSeries all) {
    List<ShownFigure> figures =
        own.figures().stream()
            .filter(each -> !each.period().first().isBefore(since))
            .map(
                each ->
                    tells(all, each.period(), number(each))
                        ? each
                        : new ShownFigure(each.period(), null))
            .toList();
    return new ShownSeries(figures, List.of(), new TreeMap<>());
  }
}
