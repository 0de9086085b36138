package org.lodestar.app.figures;

import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Measure;

/**
 * Which indicators are looked at.
 *
 * @param strand one of the four Ps; null for all
 * @param all also those that are not watched
 */
public record FigureFilter(Measure.@Nullable Strand strand, boolean all) {
  public boolean takes(Measure measure, Watching watching) {
    return (all || watching.watched()) && (strand == null || measure.strands().contains(strand));
  }
}
