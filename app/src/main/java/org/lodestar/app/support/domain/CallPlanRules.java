package org.lodestar.app.support.domain;

import java.time.LocalDate;
import org.lodestar.app.casework.SafeContact;

/** Which ways to reach a person a plan may name: those that somebody vouches for today. */
public final class CallPlanRules {
  private CallPlanRules() {}

  /** Whether a plan may name this way to reach a person. The hours are the plan's own affair. */
  public static boolean mayBePlanned(SafeContact contact, LocalDate today) {
    LocalDate from = contact.confirmedOn();
    LocalDate until = contact.expires();
    boolean current =
        from != null && until != null && !from.isAfter(today) && !until.isBefore(today);
    boolean checked = !contact.belongsToSomeoneElse() || contact.notAnExploiters().isYes();
    return contact.safe().isYes() && current && checked;
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
