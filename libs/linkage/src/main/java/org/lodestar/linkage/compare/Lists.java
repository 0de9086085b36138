package org.lodestar.linkage.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Several values in one: {@code [a, 'b, c']} as DuckDB writes it, where quotes hold a comma
 * together, or parts between semicolons.
 */
public final class Lists {
  private Lists() {}

  public static List<String> of(String text) {
    boolean bracketed = text.length() > 1 && text.startsWith("[") && text.endsWith("]");
    return bracketed
        ? bracketed(text.substring(1, text.length() - 1))
        : Arrays.stream(text.split(";"))
            .map(each -> each.strip().replaceAll("^[\"']|[\"']$", ""))
            .filter(each -> !each.isEmpty())
            .toList();
  }

  private static List<String> bracketed(String inside) {
    List<String> values = new ArrayList<>();
    int at = 0;
    while (at < inside.length()) {
      StringBuilder value = new StringBuilder();
      while (at < inside.length() && inside.charAt(at) == ' ') {
        at++;
      }
      boolean quoted =
          at < inside.length() && (inside.charAt(at) == '\'' || inside.charAt(at) == '"');
      at = quoted ? quoted(inside, at, value) : at;
      int comma = inside.indexOf(',', at);
      int end = comma < 0 ? inside.length() : comma;
      String rest = inside.substring(at, end);
      value.append(quoted ? rest.strip() : rest.stripTrailing());
      if (!value.isEmpty()) {
        values.add(value.toString());
      }
      at = end + 1;
    }
    return List.copyOf(values);
  }

  /** Takes what stands between quotes; a backslash takes the next letter as it is. */
  private static int quoted(String inside, int from, StringBuilder value) {
    char quote = inside.charAt(from);
    int at = from + 1;
    while (at < inside.length() && inside.charAt(at) != quote) {
      at += inside.charAt(at) == '\\' && at + 1 < inside.length() ? 1 : 0;
      value.append(inside.charAt(at++));
    }
    return Math.min(at + 1, inside.length());
  }
}
