package org.lodestar.app.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Period;

/**
 * Concerns of a year by ward, as they may be shown.
 *
 * @param closed on what it stands: the period with which the year was closed
 * @param total of all; null where it is kept back
 * @param wards by name
 * @param unknown of which the place is not known
 * @param notYet at which nobody had looked when the year was closed
 */
public record WardYear(
    Period year, Basis closed, @Nullable Long total, List<Line> wards, Line unknown, Line notYet) {
  public WardYear {
    wards = List.copyOf(wards);
  }

  /**
   * One heading.
   *
   * @param count null where it is kept back
   * @param comparable whether it is the ward of the year before, by its code
   */
  public record Line(String code, String name, @Nullable Long count, boolean comparable) {
    /** Whether it is kept back. */
    public boolean isKeptBack() {
      return count == null;
    }
  }

  /** Whether any ward is kept back. */
  public boolean keepsBack() {
    return wards.stream().anyMatch(Line::isKeptBack) || unknown.isKeptBack() || notYet.isKeptBack();
  }
}
