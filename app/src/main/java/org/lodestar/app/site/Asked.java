package org.lodestar.app.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form.
 *
 * @param most characters; 0 where nothing is counted
 * @param empty words of the answer that is none, for a list to choose from
 */
public record Asked(
    Kind kind,
    String name,
    String label,
    @Nullable String hint,
    List<Option> options,
    int most,
    @Nullable String empty) {
  public Asked {
    options = List.copyOf(options);
  }

  /** How it is answered. */
  public enum Kind {
    TEXT,
    NUMBER,
    AREA,
    DATE,
    SELECT,
    RADIOS,
    /** Any number of answers. */
    BOXES,
    /** Sent along and not asked. */
    HIDDEN
  }

  public static Asked text(String name, String label, @Nullable String hint) {
    return new Asked(Kind.TEXT, name, label, hint, List.of(), 0, null);
  }

  public static Asked number(String name, String label, @Nullable String hint) {
    return new Asked(Kind.NUMBER, name, label, hint, List.of(), 0, null);
  }

  public static Asked area(String name, String label, @Nullable String hint, int most) {
    return new Asked(Kind.AREA, name, label, hint, List.of(), most, null);
  }

  public static Asked date(String name, String label, @Nullable String hint) {
    return new Asked(Kind.DATE, name, label, hint, List.of(), 0, null);
  }

  public static Asked select(
      String name, String label, @Nullable String hint, List<Option> options, String empty) {
    return new Asked(Kind.SELECT, name, label, hint, options, 0, empty);
  }

  public static Asked radios(
      String name, String label, @Nullable String hint, List<Option> options) {
    return new Asked(Kind.RADIOS, name, label, hint, options, 0, null);
  }

  public static Asked boxes(
      String name, String label, @Nullable String hint, List<Option> options) {
    return new Asked(Kind.BOXES, name, label, hint, options, 0, null);
  }

  /** The value is what the form holds. */
  public static Asked hidden(String name, String value) {
    return new Asked(Kind.HIDDEN, name, value, null, List.of(), 0, null);
  }
}
