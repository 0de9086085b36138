package org.lodestar.page;

import java.util.List;

/** Tables, which never make the page wider than the screen. */
public final class Tables {
  private Tables() {}

  /** Begins a table; {@code end} ends it. Heads that begin with "#" stand over numbers. */
  public static void begin(Html html, String caption, List<String> heads) {
    String id = html.nextId();
    html.element("p", caption, "class", "caption", "id", id);
    html.open("div", "class", "scroll", "role", "region", "aria-labelledby", id, "tabindex", "0");
    html.open("table", "aria-labelledby", id);
    heads(html, heads);
  }

  /** The same where the name stands above it already. */
  public static void beginUnder(Html html, String name, String style, List<String> heads) {
    html.open("div", "class", "scroll", "role", "region", "aria-label", name, "tabindex", "0");
    html.open("table", "class", style, "aria-label", name);
    heads(html, heads);
  }

  private static void heads(Html html, List<String> heads) {
    html.open("thead").open("tr");
    for (String head : heads) {
      boolean number = head.startsWith("#");
      html.element(
          "th", number ? head.substring(1) : head, "scope", "col", "class", number ? "n" : "t");
    }
    html.close().close().open("tbody").line();
  }

  public static void end(Html html) {
    html.close().close().close().line();
  }

  /** A row of texts; the first names it, those below a head of numbers stand as numbers. */
  public static void row(Html html, List<String> heads, List<String> cells) {
    html.open("tr");
    html.open("th", "scope", "row").name(cells.getFirst()).close();
    for (int i = 1; i < cells.size(); i++) {
      number(html, cells.get(i), heads.get(i).startsWith("#"));
    }
    html.close().line();
  }

  private static void number(Html html, String cell, boolean number) {
    if (number) {
      html.element("td", cell, "class", "n");
    } else {
      html.open("td").name(cell).close();
    }
  }

  /** The figures of a chart, folded away. */
  public static void folded(
      Html html, String caption, List<String> heads, List<List<String>> rows) {
    html.open("details").element("summary", "The same figures as a table");
    begin(html, caption, heads);
    rows.forEach(row -> row(html, heads, row));
    end(html);
    html.close().line();
  }
}
