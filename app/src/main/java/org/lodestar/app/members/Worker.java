package org.lodestar.app.members;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
 * @param until where somebody let them in without it: when that ends; else null
 */
public record Worker(
    UUID id,
    String displayName,
    UUID organisation,
    String organisationName,
    Set<Role> roles,
    Instant factorAt,
    @Nullable Instant until) {
  /** For so long after the second factor was shown nobody is asked for it again. */
  public static final Duration FRESH = Duration.ofMinutes(10);

  public Worker {
    roles = Set.copyOf(roles);
  }

  /** One who has shown the second factor. */
  public Worker(
      UUID id,
      String displayName,
      UUID organisation,
      String organisationName,
      Set<Role> roles,
      Instant factorAt) {
    this(id, displayName, organisation, organisationName, roles, factorAt, null);
  }

  /** Whether they were let in for some hours without their second factor. */
  public boolean atNight() {
    return until != null;
  }

  /**
   * Whether they have shown the second factor lately. Whoever was let in at night has none: that
   * somebody rang them back, for some hours, and is looked at afterwards, stands for it.
   */
  public boolean isFresh(Instant now) {
    return atNight() || factorAt.plus(FRESH).isAfter(now);
  }

  /** Whether one of the roles allows the action at all, by the way in which they signed in. */
  public boolean mayEver(Action action) {
    return (!atNight() || action.isOpenAtNight())
        && action.roles().stream().anyMatch(roles::contains);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Worker[" + id + "]";
  }
}
