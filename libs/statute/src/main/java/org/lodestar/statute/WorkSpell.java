package org.lodestar.statute;

import java.util.List;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/**
 * A time during which somebody worked for somebody, every week alike.
 *
 * @param ended unknown and still going: counted to the day of reckoning
 * @param minutesEachDay on a working day
 * @param daysEachWeek from 0 to 7
 * @param penceInHandEachWeek what came into the worker's hand
 * @param livedThere the one for whom they worked provided the accommodation
 * @param apprentice under a true agreement of apprenticeship; not known counts as no
 */
public record WorkSpell(
    UncertainDate began,
    UncertainDate ended,
    Known stillGoing,
    Between minutesEachDay,
    Between daysEachWeek,
    Between penceInHandEachWeek,
    List<WageCharge> charges,
    boolean livedThere,
    Known apprentice) {
  private static final int MINUTES_OF_A_DAY = 24 * 60;
  private static final int DAYS_OF_A_WEEK = 7;

  public WorkSpell {
    charges = List.copyOf(charges);
    within(minutesEachDay, MINUTES_OF_A_DAY, "A day has at most 24 hours");
    within(daysEachWeek, DAYS_OF_A_WEEK, "A week has at most 7 days");
    within(penceInHandEachWeek, Integer.MAX_VALUE, "The pay is out of all measure");
  }

  private static void within(Between number, long most, String otherwise) {
    if (number.least() < 0 || number.most() > most) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  Between minutesEachWeek() {
    return new Between(
        minutesEachDay.least() * daysEachWeek.least(), minutesEachDay.most() * daysEachWeek.most());
  }

  boolean hasRent() {
    return charges.stream().anyMatch(charge -> charge.kind() == WageCharge.Kind.RENT);
  }
}
