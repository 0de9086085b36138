package org.lodestar.app.vault;

import java.util.Objects;
import java.util.UUID;

/**
 * The person, report, case or draft whose key seals a text.
 *
 * @param kind what it is; the same id may have a key for each kind
 * @param id the object on which access is granted
 */
public record Subject(SubjectKind kind, UUID id) {
  public Subject {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
  }
}
