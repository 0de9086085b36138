package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A text and its translations.
 *
 * @param id of the message; of the concern for the report itself
 * @param fromReporter whether the reporter wrote it
 * @param written when
 */
public record TranslatedText(
    UUID id,
    boolean fromReporter,
    Instant written,
    TranslationState state,
    List<Translation> translations) {
  public TranslatedText {
    translations = List.copyOf(translations);
  }
}
