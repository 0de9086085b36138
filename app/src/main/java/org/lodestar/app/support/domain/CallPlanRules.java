package org.lodestar.app.support.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.statute.ContactVerdict;

/** Which ways to reach a person a plan may name: those that somebody vouches for today. */
public final class CallPlanRules {
  /** The hours are the plan's own affair; all else that stands against a contact counts. */
  private static final Set<String> LEFT_TO_THE_PLAN = Set.of("WRONG_TIME");

  private CallPlanRules() {}

  /**
   * Whether a plan may name this way to reach a person.
   *
   * @param now London time
   * @param familyIsShut the family must learn nothing, as with forced marriage
   */
  public static boolean mayBePlanned(SafeContact contact, LocalDateTime now, boolean familyIsShut) {
    boolean vouchedFor =
        switch (contact.verdict(now, familyIsShut)) {
          case ContactVerdict.Allowed allowed -> true;
          case ContactVerdict.Refused refused -> LEFT_TO_THE_PLAN.containsAll(refused.codes());
        };
    return vouchedFor && contact.expires() != null;
  }

  /** The last day of the confirmation, with which the plan ends. */
  public static LocalDate until(SafeContact contact) {
    LocalDate until = contact.expires();
    if (until == null) {
      throw new IllegalArgumentException("Nobody vouches for this");
    }
    return until;
  }
}
