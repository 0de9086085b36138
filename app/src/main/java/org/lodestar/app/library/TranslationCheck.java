package org.lodestar.app.library;

import java.time.LocalDate;
import java.util.UUID;
import org.lodestar.app.site.Language;

/**
 * That a person has read a translation.
 *
 * @param id fixed before it is sent, so that sending it twice records one check
 * @param checker name of the person who read it
 * @param standing as what, and for whom: a role and an organisation
 * @param on the day on which they did
 * @param scope all public words, or a part
 * @param part which part; empty for all
 */
public record TranslationCheck(
    UUID id,
    Language language,
    String checker,
    String standing,
    LocalDate on,
    Scope scope,
    String part) {
  public TranslationCheck {
    if (language == Language.ENGLISH) {
      throw new IllegalArgumentException("English is the original");
    }
    if (scope == Scope.PART && part.isBlank()) {
      throw new IllegalArgumentException("A check of a part says which");
    }
  }

  /** How much was read. */
  public enum Scope {
    ALL,
    PART
  }
}
