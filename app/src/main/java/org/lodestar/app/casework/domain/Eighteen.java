package org.lodestar.app.casework.domain;

import java.time.LocalDate;
import org.lodestar.app.casework.PersonDetails;

/** Whether somebody's eighteenth birthday is so near that it has to be planned for. */
public final class Eighteen {
  private static final int ADULT_AT = 18;

  /** Adult teams ask to be told half a year ahead; practice, not law. */
  private static final int MONTHS_AHEAD = 6;

  private Eighteen() {}

  /** Whether it may come within half a year or has passed; of a date that is disputed, never. */
  public static boolean isNear(PersonDetails person, LocalDate today) {
    return !person.birthDisputed()
        && person
            .birth()
            .earliest()
            .filter(born -> !born.plusYears(ADULT_AT).minusMonths(MONTHS_AHEAD).isAfter(today))
            .isPresent();
  }
}
