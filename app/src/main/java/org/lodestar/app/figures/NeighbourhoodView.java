package org.lodestar.app.figures;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Period;

/**
 * Neighbourhoods as boards see them.
 *
 * @param years that are over and closed, the newest first
 * @param shown the one that is looked at; null where there is none yet
 * @param since the first whole month in which wards were counted; null where none was
 * @param lookup whether a lookup of postcodes is in use
 * @param over the last years as each was closed, the first first; empty where there is one alone
 */
public record NeighbourhoodView(
    List<Period> years,
    @Nullable WardYear shown,
    @Nullable YearMonth since,
    boolean lookup,
    List<WardYear> over) {
  public NeighbourhoodView {
    years = List.copyOf(years);
    over = List.copyOf(over);
  }
}
