package org.lodestar.app.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lodestar.measures.Period;

/**
 * An indicator over time, as it may be shown.
 *
 * @param figures of periods as long as the indicator is looked at, the first first
 * @param years of financial years, as far as they have gone, the first first; empty for an
 *     indicator that is looked at once a year
 * @param headings of the last year, by dimension
 * @param blocks three years together, where one of them is kept back, the first first
 */
public record ShownSeries(
    List<ShownFigure> figures,
    List<ShownFigure> years,
    SortedMap<String, List<ShownHeading>> headings,
    List<ShownBlock> blocks) {
  public ShownSeries {
    figures = List.copyOf(figures);
    years = List.copyOf(years);
    blocks = List.copyOf(blocks);
    headings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(headings));
  }

  /** A series of which nothing is told in blocks. */
  public ShownSeries(
      List<ShownFigure> figures,
      List<ShownFigure> years,
      SortedMap<String, List<ShownHeading>> headings) {
    this(figures, years, headings, List.of());
  }

  /** Nothing, where nobody has counted yet. */
  public static ShownSeries nothing() {
    return new ShownSeries(List.of(), List.of(), new TreeMap<>(Map.of()));
  }

  /** The last three years together, where one of them is kept back. */
  public Optional<ShownBlock> block() {
    return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast());
  }

  /** Whether any figure of it is kept back. */
  public boolean keepsBack() {
    return Stream.concat(figures.stream(), years.stream()).anyMatch(ShownFigure::isKeptBack);
  }

  /** Years that are kept back although all of their periods are told. */
  public List<Period> keptBackOfToldPeriods() {
    return years.stream()
        .filter(ShownFigure::isKeptBack)
        .map(ShownFigure::period)
        .filter(
            year ->
                figures.stream()
                    .filter(each -> year.contains(each.period().last()))
                    .noneMatch(ShownFigure::isKeptBack))
        .toList();
  }

  /** The last figure. */
  public Optional<ShownFigure> last() {
    return figures.isEmpty() ? Optional.empty() : Optional.of(figures.getLast());
  }
}
