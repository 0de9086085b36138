package org.lodestar.app.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * A person in a case.
 *
 * @param version for optimistic locking
 */
public record Person(
    UUID id,
    UUID caseFile,
    PersonDetails details,
    @Nullable UUID addedBy,
    Instant addedAt,
    long version) {

  /** The name to call them by: the first given one, else the first of any kind. */
  public Optional<PersonalText> name() {
    return details.names().stream()
        .filter(name -> name.kind() == NameKind.GIVEN)
        .findFirst()
        .or(() -> details.names().stream().findFirst())
        .map(PersonName::name);
  }

  /** Whether the person must be protected as a child: all but settled adults. */
  public boolean treatedAsChild() {
    return details.age().status().treatedAsChild();
  }
}
