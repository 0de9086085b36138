package org.lodestar.app.members;

import java.util.Set;
import java.util.UUID;

/**
 * A worker as colleagues know them.
 *
 * @param post what they do there; may be empty
 */
public record Person(
    UUID id,
    String displayName,
    String post,
    UUID organisation,
    String organisationName,
    Set<Role> roles,
    State state) {
  /** How a worker stands with us. */
  public enum State {
    /** Has a link and has not used it. */
    INVITED,
    ACTIVE,
    /** Cannot sign in for now. */
    SUSPENDED,
    /** Does not work here any more. */
    LEFT
  }

  public Person {
    roles = Set.copyOf(roles);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Person[" + id + "]";
  }
}
