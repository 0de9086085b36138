package org.lodestar.page;

import java.util.function.DoubleFunction;

/**
 * The ground on which charts are drawn. Lengths across are shares of the width and text has one
 * size, so that a chart is legible on a phone and on a desk. The figures of the axis up the side
 * stand in a gutter of their own; the plot takes what is left of the width.
 */
public final class Chart {
  public static final double TOP = 24;
  private static final double BOTTOM = 40;
  private static final double GUTTER = 52;

  private final Html html;
  private final double height;

  /**
   * @param height of the plot in pixels, without what is written above and below
   */
  public Chart(Html html, double height) {
    this.html = html;
    this.height = height;
  }

  /**
   * Begins the picture with what is said to who cannot see it.
   *
   * @param up the axis up the side
   * @param words its figures
   * @param named whether names stand to the right of the plot
   */
  public void begin(
      String title, String description, Scale up, DoubleFunction<String> words, boolean named) {
    html.open("div", "class", "chart");
    side(up, words);
    String id = html.nextId();
    html.open(
        "svg",
        "class",
        named ? "plot named" : "plot",
        "width",
        "100%",
        "height",
        Numbers.length(TOP + height + BOTTOM),
        "role",
        "img",
        "aria-labelledby",
        id + "t " + id + "d");
    html.element("title", title, "id", id + "t");
    html.element("desc", description, "id", id + "d").line();
    for (double tick : up.ticks(5)) {
      across(y(up.share(tick)), "grid");
    }
  }

  /** Figures up the side, apart, so that the plot is as wide as what is left. */
  private void side(Scale up, DoubleFunction<String> words) {
    html.open(
        "svg",
        "class",
        "side",
        "width",
        Numbers.length(GUTTER),
        "height",
        Numbers.length(TOP + height + BOTTOM),
        "aria-hidden",
        "true",
        "focusable",
        "false");
    for (double tick : up.ticks(5)) {
      text(words.apply(tick), "axis", Numbers.length(GUTTER - 8), y(up.share(tick)) + 4, "end");
    }
    html.close();
  }

  public void end() {
    html.close().close().line();
  }

  /** A line over the whole width. */
  public void across(double y, String style) {
    html.empty(
        "line",
        "class",
        style,
        "x1",
        "0",
        "x2",
        "100%",
        "y1",
        Numbers.length(y),
        "y2",
        Numbers.length(y));
  }

  /** Figures along the foot, and what they count. */
  public void along(Scale scale, DoubleFunction<String> words, String name) {
    double foot = TOP + height;
    across(foot, "foot");
    for (double tick : scale.ticks(5)) {
      double share = scale.share(tick);
      String anchor = share < 0.04 ? "start" : share > 0.96 ? "end" : "middle";
      text(words.apply(tick), "", Numbers.across(share), foot + 16, anchor);
    }
    text(name, "axis", "0", foot + 33, "start");
  }

  /** A line from top to bottom with a word above it. */
  public void upright(double share, String word) {
    String x = Numbers.across(share);
    html.empty(
        "line",
        "class",
        "mark",
        "x1",
        x,
        "x2",
        x,
        "y1",
        Numbers.length(TOP - 4),
        "y2",
        Numbers.length(TOP + height));
    text(word, "", x, TOP - 9, share < 0.25 ? "start" : share > 0.75 ? "end" : "middle");
  }

  public void text(String words, String style, String x, double y, String anchor) {
    html.element(
        "text", words, "class", style, "x", x, "y", Numbers.length(y), "text-anchor", anchor);
  }

  /** Down from the top in pixels, for a share up from the foot. */
  public double y(double share) {
    return TOP + height * (1 - share);
  }
}
