package org.lodestar.app.members.staff;

import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Role;

/** What an administrator can change about an account. */
public record StaffChange(
    String displayName, String email, String post, UUID organisation, Set<Role> roles) {
  public StaffChange {
    roles = Set.copyOf(roles);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "StaffChange";
  }
}
