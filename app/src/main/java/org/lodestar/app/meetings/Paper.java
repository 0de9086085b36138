package org.lodestar.app.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a case about one person, frozen for one organisation at a meeting.
 *
 * @param sections their codes, in order
 * @param givenAt when it was laid on the table; until then only the callers see it
 */
public record Paper(
    UUID id,
    UUID meeting,
    UUID caseFile,
    UUID invitation,
    UUID organisation,
    UUID person,
    List<String> sections,
    UUID madeBy,
    Instant madeAt,
    @Nullable Instant givenAt,
    @Nullable Instant withdrawnAt) {
  public Paper {
    sections = List.copyOf(sections);
  }

  /** Whether it lies on the table. */
  public boolean isGiven() {
    return givenAt != null && withdrawnAt == null;
  }

  /** Whether it was prepared and not yet given. */
  public boolean isPrepared() {
    return givenAt == null && withdrawnAt == null;
  }
}
