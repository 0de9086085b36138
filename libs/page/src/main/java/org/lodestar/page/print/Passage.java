package org.lodestar.page.print;

/**
 * A paragraph on a sheet.
 *
 * @param kind what it is for who cannot see it
 * @param language its tag, such as {@code fa-AF}
 * @param rightToLeft in which direction that language is written
 * @param size of the type in points
 * @param after space below it, in points
 */
public record Passage(
    Kind kind,
    String text,
    String language,
    boolean rightToLeft,
    double size,
    boolean heavy,
    double after)
    implements Block {

  /** Its place among the others. */
  public enum Kind {
    H1,
    H2,
    P,
    /** One of several lines, with a mark before it. */
    LI
  }

  public Passage {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A paragraph says something");
    }
  }
}
