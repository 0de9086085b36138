package org.lodestar.app.concerns.domain;

import java.util.function.Predicate;

/** What must be given before a step may be taken. */
public enum Guard {
  /** A person has confirmed every factor of the priority; nothing is triaged by arithmetic. */
  PRIORITY_CONFIRMED(Given::priorityConfirmed),
  REASON_GIVEN(Given::reason),
  WORDS_GIVEN(Given::words),
  CASE_NAMED(Given::caseNamed),
  PARTNER_NAMED(Given::partnerNamed);

  private final Predicate<Given> holds;

  Guard(Predicate<Given> holds) {
    this.holds = holds;
  }

  public boolean holds(Given given) {
    return holds.test(given);
  }
}
