package org.lodestar.app.members;

import java.util.Set;
import java.util.UUID;

/** What is known of a worker when they join. */
public record NewPerson(
    UUID organisation, String email, String displayName, String post, Set<Role> roles) {
  public NewPerson {
    roles = Set.copyOf(roles);
    if (email.isBlank() || displayName.isBlank() || roles.isEmpty()) {
      throw new IllegalArgumentException("A worker has an e-mail address, a name and a role");
    }
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "NewPerson";
  }
}
