package org.lodestar.linkage.compare;

import java.util.Arrays;
import java.util.List;

/** Several values in one: {@code [a, b]} as DuckDB writes it, or parts between semicolons. */
public final class Lists {
  private Lists() {}

  public static List<String> of(String text) {
    boolean bracketed = text.startsWith("[") && text.endsWith("]");
    String inside = bracketed ? text.substring(1, text.length() - 1) : text;
    return Arrays.stream(inside.split(bracketed ? "," : ";"))
        .map(each -> each.strip().replaceAll("^[\"']|[\"']$", ""))
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
