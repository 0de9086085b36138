package org.lodestar.app.support;

import java.time.LocalDate;

/** Reviews after somebody has moved on. */
public enum LaterReview {
  MONTHS_3(3),
  MONTHS_6(6),
  MONTHS_12(12);

  private final int months;

  LaterReview(int months) {
    this.months = months;
  }

  /** The day on which it is due: the same day of a later month, or that month's last. */
  public LocalDate due(LocalDate movedOn) {
    return movedOn.plusMonths(months);
  }
}
