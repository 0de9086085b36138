package org.lodestar.app.risks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where something is known from.
 *
 * @param title who says it, or what it is
 * @param reference an address, or where the document lies
 * @param information grade of what it says, from 1 (confirmed) to 5 (cannot be judged)
 */
public record ThreatSource(
    UUID id, String title, String reference, LocalDate dated, SourceGrade grade, int information) {

  /** A source as somebody gave it; what is missing is null or empty. */
  public record Given(
      String title,
      String reference,
      @Nullable LocalDate dated,
      @Nullable SourceGrade grade,
      @Nullable Integer information) {}

  /** Whether its reference is an address that can be followed. */
  public boolean linked() {
    return reference.startsWith("https://");
  }
}
