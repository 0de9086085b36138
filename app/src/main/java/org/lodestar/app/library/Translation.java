package org.lodestar.app.library;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;

/**
 * How it stands with a language.
 *
 * @param whole whether all its words are there; without them it is never shown
 * @param shown whether public pages are shown in it now
 * @param decided whether an administrator said so; otherwise the rule did
 * @param standing whether somebody has checked it
 * @param lastCheck the latest check, if there was one
 */
public record Translation(
    Language language,
    boolean whole,
    boolean shown,
    boolean decided,
    Standing standing,
    @Nullable TranslationCheck lastCheck) {

  /** Whether a person has checked the words. */
  public enum Standing {
    /** All of them, as they stand. */
    CHECKED,
    /** All of them, but some have changed since. */
    CHANGED_SINCE,
    /** A part. */
    PART_CHECKED,
    NOT_CHECKED
  }

  public Optional<TranslationCheck> last() {
    return Optional.ofNullable(lastCheck);
  }
}
