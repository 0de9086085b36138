package org.lodestar.app.site;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer of a radio, checkbox or select question. */
public record Option(String value, String label, @Nullable String hint) {
  /** An answer without a hint. */
  public static Option of(String value, String label) {
    return new Option(value, label, null);
  }

  /**
   * Answers from an enum: words from {@code <prefix>.<NAME>}, hints from {@code
   * <prefix>.<NAME>.hint} where there are any.
   */
  public static List<Option> all(Page page, String prefix, Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(constant -> of(page, prefix + "." + constant.name(), constant))
        .toList();
  }

  private static Option of(Page page, String key, Enum<?> constant) {
    String hint = key + ".hint";
    return new Option(constant.name(), page.t(key), page.has(hint) ? page.t(hint) : null);
  }

  /** A heading with the answers below it, for long lists of checkboxes. */
  public record Group(String legend, List<Option> options) {}
}
