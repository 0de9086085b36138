package org.lodestar.prevalence.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Rounded;

/**
 * Estimates and their intervals, one below the other on one axis, which is logarithmic since unseen
 * people are many times or a fraction of those seen. Names stand above their lines, so that the
 * picture fits a phone.
 *
 * @param marks upright lines: people seen, the lower bound
 */
record Forest(String title, List<Row> rows, List<Mark> marks) {
  private static final double ROW = 46;
  private static final double TOP = 34;
  private static final double FOOT = 40;

  /** One line; no estimate and no interval leaves the name alone, with what is told instead. */
  record Row(
      String name, @Nullable Double estimate, Map<Integer, Interval> intervals, String instead) {}

  record Mark(double at, String word) {}

  void write(Html html) {
    double low = Math.log10(Math.max(1, lowest()));
    double high = Math.log10(Math.max(2, highest()));
    double pad = Math.max(0.02, (high - low) * 0.04);
    Axis axis = new Axis(low - pad, high + pad);
    double height = TOP + rows.size() * ROW + FOOT;
    String id = html.nextId();
    html.open(
        "svg",
        "class",
        "plot",
        "width",
        "100%",
        "height",
        Numbers.length(height),
        "role",
        "img",
        "aria-labelledby",
        id + "t " + id + "d");
    html.element("title", title, "id", id + "t");
    html.element("desc", description(), "id", id + "d").line();
    ticks(html, axis, height);
    for (int i = 0; i < marks.size(); i++) {
      mark(html, axis, marks.get(i), height, i);
    }
    for (int i = 0; i < rows.size(); i++) {
      row(html, axis, rows.get(i), TOP + i * ROW);
    }
    html.close().line();
  }

  private double lowest() {
    return values().stream().mapToDouble(Double::doubleValue).min().orElse(1);
  }

  private double highest() {
    return values().stream().mapToDouble(Double::doubleValue).max().orElse(10);
  }

  private List<Double> values() {
    List<Double> values = new ArrayList<>();
    marks.forEach(mark -> values.add(mark.at));
    for (Row row : rows) {
      if (row.estimate != null) {
        values.add(row.estimate);
      }
      row.intervals
          .values()
          .forEach(
              interval -> {
                values.add(interval.low());
                values.add(interval.high());
              });
    }
    return values;
  }

  private record Axis(double low, double high) {
    /** First figures of the round numbers below the axis: the shorter it is, the more of them. */
    double[] leads() {
      double decades = high - low;
      return decades < 0.7
          ? new double[] {1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8}
          : decades < 1.5 ? new double[] {1, 2, 3, 5} : new double[] {1, 2, 5};
    }

    double share(double people) {
      return Math.clamp((Math.log10(Math.max(people, 1e-9)) - low) / (high - low), 0, 1);
    }
  }

  private static void ticks(Html html, Axis axis, double height) {
    double last = -1;
    for (int power = 0; power < 16; power++) {
      for (double lead : axis.leads()) {
        double people = lead * Math.pow(10, power);
        double share = axis.share(people);
        if (share > 0.03 && share < 0.97 && share - last > 0.14) {
          last = share;
          upright(html, share, "grid", TOP - 6, height - FOOT);
          text(html, Numbers.shortly(people), "axis", share, height - FOOT + 18, "middle");
        }
      }
    }
    text(html, "people in all, seen and unseen", "axis", 0, height - 6, "start");
  }

  private static void mark(Html html, Axis axis, Mark mark, double height, int number) {
    double share = axis.share(mark.at);
    upright(html, share, "mark", TOP - 6, height - FOOT);
    text(
        html,
        mark.word,
        "halo",
        share,
        12 + 15 * (number % 2),
        share < 0.3 ? "start" : share > 0.7 ? "end" : "middle");
  }

  private static void row(Html html, Axis axis, Row row, double top) {
    text(html, row.name, "halo", 0, top + 14, "start");
    double line = top + 30;
    if (row.estimate == null) {
      text(html, row.instead, "axis halo", 0, line + 4, "start");
      return;
    }
    double width = 2;
    for (int level : List.of(95, 80, 50)) {
      Interval interval = row.intervals.get(level);
      if (interval != null) {
        double from = axis.share(interval.low());
        bar(html, from, Math.max(axis.share(interval.high()) - from, 0.002), line, width);
      }
      width += 3;
    }
    html.empty(
        "circle",
        "class",
        "hollow",
        "cx",
        Numbers.across(axis.share(row.estimate)),
        "cy",
        Numbers.length(line),
        "r",
        "5");
  }

  private static void bar(Html html, double from, double width, double y, double thick) {
    html.empty(
        "rect",
        "class",
        "sea",
        "x",
        Numbers.across(from),
        "width",
        Numbers.across(width),
        "y",
        Numbers.length(y - thick / 2),
        "height",
        Numbers.length(thick));
  }

  private static void upright(Html html, double share, String style, double from, double to) {
    String x = Numbers.across(share);
    html.empty(
        "line",
        "class",
        style,
        "x1",
        x,
        "x2",
        x,
        "y1",
        Numbers.length(from),
        "y2",
        Numbers.length(to));
  }

  private static void text(
      Html html, String words, String style, double share, double y, String anchor) {
    html.element(
        "text",
        words,
        "class",
        style,
        "x",
        Numbers.across(share),
        "y",
        Numbers.length(y),
        "text-anchor",
        anchor);
  }

  private String description() {
    StringBuilder words = new StringBuilder();
    for (Row row : rows) {
      words.append(row.name).append(": ");
      if (row.estimate == null) {
        words.append(row.instead).append(". ");
        continue;
      }
      words.append("about ").append(Rounded.words(Rounded.two(row.estimate)));
      Interval wide = row.intervals.get(95);
      if (wide != null) {
        words
            .append(", at 95% from ")
            .append(Rounded.words(Rounded.down(wide.low())))
            .append(" to ")
            .append(Rounded.words(Rounded.up(wide.high())));
      }
      words.append(". ");
    }
    return words.toString().strip();
  }
}
