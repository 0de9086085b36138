package org.lodestar.page;

/**
 * Bars within the cells of a table, beside the figures that they draw: so they are hidden from who
 * listens, and as wide as the cell.
 */
public final class Bars {
  private static final double HEIGHT = 18;
  private static final double THICK = 10;

  private Bars() {}

  /** A cell with a figure and, beside it, a share from 0 to 1. */
  public static void cell(Html html, String figure, double share, String style) {
    html.open("td").open("div", "class", "b").element("span", figure);
    share(html, Double.isNaN(share) ? 0 : share, style);
    html.close().close();
  }

  private static void begin(Html html, String kind) {
    html.open(
        "svg",
        "class",
        "bar " + kind,
        "width",
        "100%",
        "height",
        Numbers.length(HEIGHT),
        "aria-hidden",
        "true",
        "focusable",
        "false");
  }

  /** A share from 0 to 1. */
  public static void share(Html html, double share, String style) {
    begin(html, "share");
    piece(html, 0, 1, "ground");
    if (share > 0) {
      piece(html, 0, Math.min(1, share), style);
    }
    html.close();
  }

  /** From one place to another on a scale, with a mark where nothing speaks for or against. */
  public static void between(Html html, Scale scale, double from, double to, String style) {
    begin(html, "between");
    double low = scale.share(Math.min(from, to));
    double high = scale.share(Math.max(from, to));
    piece(html, low, Math.max(high - low, 0.004), style);
    mark(html, scale.share(0), "zero");
    html.close();
  }

  /** The same with the threshold marked. */
  public static void between(
      Html html, Scale scale, double from, double to, String style, double threshold) {
    begin(html, "between");
    double low = scale.share(Math.min(from, to));
    double high = scale.share(Math.max(from, to));
    piece(html, low, Math.max(high - low, 0.004), style);
    mark(html, scale.share(0), "zero");
    mark(html, scale.share(threshold), "mark");
    html.close();
  }

  private static void piece(Html html, double from, double width, String style) {
    html.empty(
        "rect",
        "class",
        style,
        "x",
        Numbers.across(from),
        "width",
        Numbers.across(width),
        "y",
        Numbers.length((HEIGHT - THICK) / 2),
        "height",
        Numbers.length(THICK));
  }

  private static void mark(Html html, double at, String style) {
    html.empty(
        "line",
        "class",
        style,
        "x1",
        Numbers.across(at),
        "x2",
        Numbers.across(at),
        "y1",
        "0",
        "y2",
        Numbers.length(HEIGHT));
  }
}
