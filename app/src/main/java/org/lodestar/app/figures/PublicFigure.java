package org.lodestar.app.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lodestar.measures.Period;

/**
 * What a public record says of a wider area, such as a police force or a region, for whoever cannot
 * be told the figure of this place.
 *
 * @param code of the indicator beside which it stands
 */
public record PublicFigure(UUID id, String code, Said said, UUID by, Instant at) {
  /** Characters that a source may have. */
  public static final int LONGEST = 300;

  /**
   * What it says.
   *
   * @param area of which it tells
   * @param figure as it stands there
   * @param source where it stands
   * @param published on which day
   */
  public record Said(
      String area, Period period, String figure, String source, LocalDate published) {}
}
