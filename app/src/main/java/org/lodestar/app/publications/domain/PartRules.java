package org.lodestar.app.publications.domain;

import org.lodestar.app.requests.table.PartStanding;

/**
 * How much of a part that was wanted a table gives, and the one reason why not more: nothing is
 * said to tell of a few people that nobody counted.
 */
public final class PartRules {
  private PartRules() {}

  /**
   * How much is given of a division.
   *
   * @param counted of how many headings there is a figure in the last year
   * @param keptBack whether one of these is kept back
   * @param years how many years are wanted
   * @param divisions by how many divisions that are counted
   */
  public static PartStanding division(int counted, boolean keptBack, int years, int divisions) {
    if (counted == 0) {
      return PartStanding.NOT_COUNTED;
    }
    if (keptBack) {
      return PartStanding.KEPT_BACK;
    }
    return years > 1 || divisions > 1 ? PartStanding.LAST_YEAR : PartStanding.GIVEN;
  }

  /**
   * How much is given of the years as a whole.
   *
   * @param missing how many of them have no figure
   * @param keptBack whether one is kept back
   */
  public static PartStanding years(int missing, boolean keptBack) {
    if (keptBack) {
      return PartStanding.KEPT_BACK;
    }
    return missing > 0 ? PartStanding.NOT_COUNTED : PartStanding.GIVEN;
  }
}
