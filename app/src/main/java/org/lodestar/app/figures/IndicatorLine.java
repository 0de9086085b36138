package org.lodestar.app.figures;

import java.util.Set;
import org.lodestar.measures.Measure;

/**
 * An indicator on the page of figures.
 *
 * @param missing kinds of facts that nobody tells yet
 */
public record IndicatorLine(
    Measure measure,
    Watching watching,
    ShownSeries series,
    Measure.Standing standing,
    Set<String> missing) {
  public IndicatorLine {
    missing = Set.copyOf(missing);
  }
}
