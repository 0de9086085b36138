package org.lodestar.app.members.staff;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;

/**
 * An account as an administrator sees it: no content, only who works here and as what.
 *
 * @param version rises with each change
 */
public record StaffRecord(
    UUID id,
    String displayName,
    String email,
    String post,
    UUID organisation,
    String organisationName,
    Set<Role> roles,
    Person.State state,
    Instant createdAt,
    @Nullable Instant leftAt,
    long version) {
  public StaffRecord {
    roles = Set.copyOf(roles);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "StaffRecord[" + id + "]";
  }
}
