package org.lodestar.app.members;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A signed-in worker, read afresh for each request so that a change of role, a suspension or a
 * leaving date takes effect with the next click.
 *
 * @param id the person
 * @param displayName as colleagues know them
 * @param organisation where they work
 * @param organisationName its name
 * @param roles what they are here to do
 * @param factorAt when they last showed the second factor
 */
public record Worker(
    UUID id,
    String displayName,
    UUID organisation,
    String organisationName,
    Set<Role> roles,
    Instant factorAt) {
  public Worker {
    roles = Set.copyOf(roles);
  }

  /** Whether one of the roles allows the action at all. */
  public boolean mayEver(Action action) {
    return action.roles().stream().anyMatch(roles::contains);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Worker[" + id + "]";
  }
}
