package org.lodestar.app.library;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;

/**
 * A public page in another language.
 *
 * @param source code of the English words that it was made from
 * @param signed who signed it; null while nobody has
 */
public record PageTranslation(
    String page,
    Language language,
    PageWords words,
    String source,
    @Nullable Signed signed,
    UUID writtenBy,
    long version) {
  /**
   * That a person who speaks it well has read all of it.
   *
   * @param standing as what, and for whom: a role and an organisation
   */
  public record Signed(String checker, String standing, LocalDate on) {}

  /** Whether the English page has changed since. */
  public boolean stale(PageWords english) {
    return !source.equals(english.code());
  }

  /** Whether it may be shown as ours: signed, and for these very words. */
  public boolean holds(PageWords english) {
    return signed != null && !stale(english);
  }
}
