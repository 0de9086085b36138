package org.lodestar.app.members;

import java.math.BigDecimal;

/**
 * What nobody can switch off, and needs a hand each month all the same. The hours are our reckoning
 * until a partnership says otherwise. Kept for ever by its name, which nothing has that can be
 * switched: the hours of both stand in one table.
 */
public enum Upkeep {
  /** The plan, the first board and the figures. */
  PLAN(12),
  /** Public pages, messages, the toolkit and posters. */
  PUBLIC_SITE(3),
  /** Services and helplines, and the days on which their numbers were checked. */
  DIRECTORY(2);

  private final BigDecimal hours;

  Upkeep(int hours) {
    this.hours = BigDecimal.valueOf(hours);
  }

  /** Hours a month, as we reckon. */
  public BigDecimal hours() {
    return hours;
  }
}
