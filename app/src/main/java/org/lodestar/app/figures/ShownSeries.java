package org.lodestar.app.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An indicator over time, as it may be shown.
 *
 * @param figures of periods as long as the indicator is looked at, the first first
 * @param years of financial years, as far as they have gone, the first first; empty for an
 *     indicator that is looked at once a year
 * @param headings of the last year, by dimension
 */
public record ShownSeries(
    List<ShownFigure> figures,
    List<ShownFigure> years,
    SortedMap<String, List<ShownHeading>> headings) {
  public ShownSeries {
    figures = List.copyOf(figures);
    years = List.copyOf(years);
    headings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(headings));
  }

  /** Nothing, where nobody has counted yet. */
  public static ShownSeries nothing() {
    return new ShownSeries(List.of(), List.of(), new TreeMap<>(Map.of()));
  }

  /** The last figure. */
  public Optional<ShownFigure> last() {
    return figures.isEmpty() ? Optional.empty() : Optional.of(figures.getLast());
  }
}
