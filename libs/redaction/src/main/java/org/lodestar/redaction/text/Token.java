package org.lodestar.redaction.text;

import java.util.Locale;

/**
 * A word, a number or a sign of a text.
 *
 * @param text as it is written
 * @param start first character
 * @param end after the last character
 * @param opens it is the first of a sentence, a line or something said
 */
public record Token(String text, int start, int end, boolean opens) {
  /** In small letters. */
  public String small() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it is more than a sign. */
  public boolean isWord() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapital() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether all its letters are capitals and it has two of them. */
  public boolean isAllCapitals() {
    return text.codePoints().filter(Character::isLetter).count() > 1
        && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }
}
