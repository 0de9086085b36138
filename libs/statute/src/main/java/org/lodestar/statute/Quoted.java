package org.lodestar.statute;

import java.util.List;
import java.util.Map;

/** Shows a stranger's text inside a message: short, on one line, without control characters. */
final class Quoted {
  private static final int LONGEST = 40;

  private Quoted() {}

  static String value(String text) {
    return "\"" + shown(text) + "\"";
  }

  static String name(String text) {
    return text.isBlank() ? "\"\"" : shown(text);
  }

  /** What kind of thing a value is, in words. */
  static String kind(Object value) {
    return switch (value) {
      case String _ -> "text";
      case Boolean _ -> "true or false";
      case Number _ -> "a number";
      case Map<?, ?> _ -> "an object";
      case List<?> _ -> "a list";
      default -> "something else";
    };
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(LONGEST).map(Quoted::harmless).forEach(shown::appendCodePoint);
    return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
  }

  private static int harmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          '\uFFFD';
      default -> codePoint;
    };
  }
}
