package org.lodestar.app.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A change of law. */
public record LawChange(UUID id, Content content, UUID enteredBy, Instant enteredAt) {
  /**
   * What it says.
   *
   * @param effect day from which it holds
   */
  public record Content(String title, String words, LocalDate effect, String source) {}
}
