package org.lodestar.app.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person scored on one day.
 *
 * @param by who wrote it down
 */
public record Scoring(
    UUID id, UUID caseFile, UUID person, Answers answers, @Nullable UUID by, Instant at) {
  /** The day of the scores. */
  public LocalDate on() {
    return answers.day("on").orElseThrow();
  }

  /** The score of an outcome; none where the person left it out. */
  public OptionalInt score(Outcome outcome) {
    String given = answers.text(outcome.name());
    return given.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(given));
  }
}
