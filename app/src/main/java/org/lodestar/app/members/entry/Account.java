package org.lodestar.app.members.entry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What sign-in needs to know about a worker.
 *
 * @param passwordHash null until a password was chosen
 * @param mayEnter active, in an organisation that is open
 * @param factorConfirmed whether a second factor was set up
 */
public record Account(
    UUID id,
    String email,
    String displayName,
    String organisationName,
    @Nullable String passwordHash,
    boolean mayEnter,
    boolean factorConfirmed) {

  /** Texts that a password must not mainly consist of. */
  public List<String> ownWords() {
    return List.of(email, displayName, organisationName);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Account[" + id + "]";
  }
}
