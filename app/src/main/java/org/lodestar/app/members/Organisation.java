package org.lodestar.app.members;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.lodestar.vocabulary.AgencyKind;

/**
 * A body that takes part in the partnership.
 *
 * @param acknowledgesWithin how soon it promises to look at a new concern
 * @param staffedHours when somebody reads concerns, in plain words; may be empty
 * @param ringAtNight whom a worker rings who cannot sign in and finds nobody on duty; may be empty
 * @param mailDomains in which e-mail domains its workers have mailboxes of their own; may be empty
 * @param open false after it has left the partnership
 * @param version rises with each change
 */
public record Organisation(
    UUID id,
    String name,
    AgencyKind kind,
    Duration acknowledgesWithin,
    String staffedHours,
    String ringAtNight,
    String mailDomains,
    boolean open,
    long version) {
  private static final Set<AgencyKind> ENFORCING =
      Set.of(
          AgencyKind.POLICE,
          AgencyKind.HOME_OFFICE,
          AgencyKind.BORDER_FORCE,
          AgencyKind.LABOUR_ENFORCEMENT,
          AgencyKind.JUSTICE);

  /** Whether it prosecutes or enforces. */
  public boolean enforces() {
    return enforces(kind);
  }

  /** Whether bodies of a kind prosecute or enforce. */
  public static boolean enforces(AgencyKind kind) {
    return ENFORCING.contains(kind);
  }
}
