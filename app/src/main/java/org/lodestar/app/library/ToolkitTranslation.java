package org.lodestar.app.library;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.PageTranslation.Signed;
import org.lodestar.app.site.Language;

/**
 * A material of the toolkit in another language: one writes, somebody who speaks it well reads it,
 * and a second person approves it before anybody takes it.
 *
 * @param item code of the material
 * @param source code of the English words that it was made from
 * @param signed who read it; null while nobody has
 * @param writtenBy who wrote on it last
 * @param number of its words in this language; 0 before they are kept
 * @param writers everybody who wrote on it: none of them approves it
 * @param approvedBy null while no second person has approved it
 */
public record ToolkitTranslation(
    String item,
    Language language,
    ToolkitWords words,
    String source,
    @Nullable Signed signed,
    UUID writtenBy,
    long version,
    int number,
    Set<UUID> writers,
    @Nullable UUID approvedBy) {
  public ToolkitTranslation {
    writers = Set.copyOf(writers);
  }

  /** As somebody writes it. */
  public ToolkitTranslation(
      String item,
      Language language,
      ToolkitWords words,
      String source,
      @Nullable Signed signed,
      UUID writtenBy,
      long version) {
    this(item, language, words, source, signed, writtenBy, version, 0, Set.of(writtenBy), null);
  }

  /** Whether the English has changed since. */
  public boolean stale(ToolkitWords english) {
    return !source.equals(english.code());
  }

  /** Whether a second person approved it. */
  public boolean approved() {
    return approvedBy != null;
  }

  /** Whether it may be taken as ours: read, approved, and for these very words. */
  public boolean holds(ToolkitWords english) {
    return signed != null && approved() && !stale(english);
  }

  /** Whether another one says the same, and that the same person read it. */
  public boolean says(ToolkitTranslation other) {
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
