package org.lodestar.app.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Period;

/**
 * An indicator with all that is to be known about it.
 *
 * @param since the first whole month of each kind of fact that it counts, where one is told
 * @param notes the newest month first
 * @param block the three years that go on; null while no period is closed
 */
public record IndicatorView(
    IndicatorLine line,
    Basis basis,
    Map<String, YearMonth> since,
    List<SeriesNote> notes,
    @Nullable Period block) {
  public IndicatorView {
    since = java.util.Collections.unmodifiableMap(new TreeMap<>(since));
    notes = List.copyOf(notes);
  }
}
