package org.lodestar.app.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An indicator with all that is to be known about it.
 *
 * @param since the first whole month of each kind of fact that it counts, where one is told
 * @param notes the newest month first
 */
public record IndicatorView(
    IndicatorLine line, Basis basis, Map<String, YearMonth> since, List<SeriesNote> notes) {
  public IndicatorView {
    since = java.util.Collections.unmodifiableMap(new TreeMap<>(since));
    notes = List.copyOf(notes);
  }
}
