package org.lodestar.app.library;

/**
 * What a material of the toolkit says in one language.
 *
 * @param about what it is, in a line or two
 * @param body its words; lines begin with the same marks in every language
 */
public record ToolkitWords(String title, String about, String body) {
  /** All of it. */
  public String all() {
    return String.join("\n", title, about, body);
  }

  /** A short code that changes with any of the words. */
  public String code() {
    return PageWords.code(all());
  }
}
