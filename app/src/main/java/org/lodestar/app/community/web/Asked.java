package org.lodestar.app.community.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Option;

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
    BOXES
  }

  static Asked text(String name, String label, @Nullable String hint) {
    return new Asked(Kind.TEXT, name, label, hint, List.of(), 0, null);
  }

  static Asked number(String name, String label, @Nullable String hint) {
    return new Asked(Kind.NUMBER, name, label, hint, List.of(), 0, null);
  }

  static Asked area(String name, String label, @Nullable String hint, int most) {
    return new Asked(Kind.AREA, name, label, hint, List.of(), most, null);
  }

  static Asked date(String name, String label, @Nullable String hint) {
    return new Asked(Kind.DATE, name, label, hint, List.of(), 0, null);
  }

  static Asked select(
      String name, String label, @Nullable String hint, List<Option> options, String empty) {
    return new Asked(Kind.SELECT, name, label, hint, options, 0, empty);
  }

  static Asked radios(String name, String label, @Nullable String hint, List<Option> options) {
    return new Asked(Kind.RADIOS, name, label, hint, options, 0, null);
  }

  static Asked boxes(String name, String label, @Nullable String hint, List<Option> options) {
    return new Asked(Kind.BOXES, name, label, hint, options, 0, null);
  }
}
