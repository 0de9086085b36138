package org.lodestar.app.casework;

import java.util.Set;
import org.lodestar.statute.Circumstance;

/** What a report may say of somebody that changes their first night. */
public enum ToldNow {
  /** With the police, or to be interviewed. */
  IN_CUSTODY(Circumstance.IN_CUSTODY),
  CHARGED(Circumstance.IN_CUSTODY, Circumstance.CHARGED),
  /** Found here, and missing from the care of another authority. */
  FOUND(Circumstance.PLACED_BY_ANOTHER_AUTHORITY, Circumstance.BACK_FROM_MISSING);

  private final Set<Circumstance> known;

  ToldNow(Circumstance... known) {
    this.known = Set.of(known);
  }

  /** What is known of their situation with it. */
  public Set<Circumstance> known() {
    return known;
  }
}
