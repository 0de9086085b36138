package org.lodestar.statute;

/** How likely a personal data breach harms people (UK GDPR, Articles 33 and 34). */
public enum BreachRisk {
  /** It is written down, and nobody outside is told. */
  UNLIKELY,
  /** The regulator is told. */
  RISK,
  /** The regulator is told, and so is whoever it is about. */
  HIGH;

  /** Whether the regulator is told. */
  public boolean tellsRegulator() {
    return this != UNLIKELY;
  }

  /** Whether the people whom it is about are told. */
  public boolean tellsPeople() {
    return this == HIGH;
  }
}
