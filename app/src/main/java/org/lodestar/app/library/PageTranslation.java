package org.lodestar.app.library;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;

/**
 * A public page in another language: one writes, somebody who speaks it well reads it, and a second
 * person approves it before anybody else is shown it.
 *
 * @param source code of the English words that it was made from
 * @param signed who read it; null while nobody has
 * @param writtenBy who wrote on it last
 * @param number of its words in this language; 0 before they are kept
 * @param writers everybody who wrote on it: none of them approves it
 * @param approvedBy null while no second person has approved it
 */
public record PageTranslation(
    String page,
    Language language,
    PageWords words,
    String source,
    @Nullable Signed signed,
    UUID writtenBy,
    long version,
    int number,
    Set<UUID> writers,
    @Nullable UUID approvedBy) {
  public PageTranslation {
    writers = Set.copyOf(writers);
  }

  /** As somebody writes it. */
  public PageTranslation(
      String page,
      Language language,
      PageWords words,
      String source,
      @Nullable Signed signed,
      UUID writtenBy,
      long version) {
    this(page, language, words, source, signed, writtenBy, version, 0, Set.of(writtenBy), null);
  }

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

  /** Whether a second person approved it. */
  public boolean approved() {
    return approvedBy != null;
  }

  /** Whether it may be shown as ours: read, approved, and for these very words. */
  public boolean holds(PageWords english) {
    return signed != null && approved() && !stale(english);
  }

  /** Whether it waits for nothing but a second person. */
  public boolean waits(PageWords english) {
    return signed != null && !approved() && !stale(english);
  }

  /** Whether another one says the same, and that the same person read it. */
  public boolean says(PageTranslation other) {
    return words.equals(other.words)
        && source.equals(other.source)
        && Objects.equals(signed, other.signed);
  }

  /** A short code that changes with any of the words, and with who read them. */
  public String code() {
    String read =
        signed == null
            ? ""
            : String.join("\n", signed.checker(), signed.standing(), signed.on().toString());
    return PageWords.code(String.join("\n", words.all(), source, read));
  }
}
