package org.lodestar.app.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lodestar.app.casework.Person;

/**
 * What there is about a person, without any words.
 *
 * @param sheets when each sheet was written last and is to be looked at again
 * @param gaps areas of need without an answer
 * @param openGoals goals aimed at
 * @param openActions steps still to be done
 * @param lateActions those of them whose day has passed
 * @param requests referrals to services
 * @param lateRequests those of them that should have been chased
 */
public record Overview(
    Person person,
    Map<SheetKind, Dates> sheets,
    long gaps,
    long openGoals,
    long openActions,
    long lateActions,
    long requests,
    long lateRequests,
    LocalDate today) {
  public Overview {
    sheets = Map.copyOf(sheets);
  }

  /** Days of a sheet. */
  public record Dates(LocalDate written, List<LocalDate> review) {
    public Dates {
      review = List.copyOf(review);
    }

    /** Whether somebody should have looked again before this day. */
    public boolean late(LocalDate today) {
      return review.stream().anyMatch(day -> day.isBefore(today));
    }
  }
}
