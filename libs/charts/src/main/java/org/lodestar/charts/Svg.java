package org.lodestar.charts;

import java.util.List;
import java.util.Locale;

/**
 * A drawing as SVG: attributes alone, no style and no script, so that the strictest policy for a
 * page lets it stand.
 */
final class Svg {
  private final StringBuilder out = new StringBuilder(1 << 13);
  private final double size;

  private Svg(double size) {
    this.size = size;
  }

  static String of(Chart chart, Frame frame, String id) {
    Picture picture = chart.draw(frame);
    Svg svg = new Svg(picture.size());
    svg.begin(picture)
        .put("role", "img")
        .put("aria-labelledby", id + "t " + id + "d")
        .out
        .append('>');
    svg.element("title", id + "t", chart.title()).element("desc", id + "d", chart.description());
    return svg.end(picture);
  }

  /** Where many stand on a page: no word of it but in its label, and no name to be its own. */
  static String labelled(Chart chart, Frame frame) {
    Picture picture = chart.draw(frame);
    Svg svg = new Svg(picture.size());
    svg.begin(picture)
        .put("role", "img")
        .put("aria-label", chart.title() + ". " + chart.description())
        .out
        .append('>');
    return svg.end(picture);
  }

  /** What is said of it stands where a writer of tagged PDF looks for it. */
  static String printed(Chart chart, Frame frame) {
    Picture picture = chart.draw(frame);
    Svg svg = new Svg(picture.size());
    svg.begin(picture).put("alt", chart.title() + ". " + chart.description()).out.append('>');
    return svg.end(picture);
  }

  private Svg begin(Picture picture) {
    String box = "0 0 " + number(picture.width()) + " " + number(picture.height());
    return tag("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", box)
        .put("width", number(picture.width()))
        .put("height", number(picture.height()))
        .put("font-size", number(picture.size()))
        .put("fill", Ink.TEXT);
  }

  private String end(Picture picture) {
    picture.shapes().forEach(this::shape);
    return out.append("</svg>").toString();
  }

  private Svg tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      put(attributes[i], attributes[i + 1]);
    }
    return this;
  }

  private Svg put(String name, String value) {
    out.append(' ').append(name).append("=\"");
    text(value);
    out.append('"');
    return this;
  }

  private Svg element(String name, String id, String words) {
    tag(name, "id", id).out.append('>');
    text(words);
    out.append("</").append(name).append('>');
    return this;
  }

  private void shape(Shape shape) {
    switch (shape) {
      case Shape.Lines lines -> lines(lines);
      case Shape.Round round -> round(round);
      case Shape.Words words -> words(words);
    }
  }

  private void lines(Shape.Lines lines) {
    StringBuilder path = new StringBuilder();
    for (List<Point> each : lines.paths()) {
      char letter = 'M';
      for (Point point : each) {
        path.append(letter).append(number(point.x())).append(' ').append(number(point.y()));
        letter = 'L';
      }
      path.append(lines.closed() ? "Z" : "");
    }
    tag("path", "d", path.toString(), "fill", lines.fill());
    stroke(lines.stroke(), lines.width());
    if (!lines.dash().isEmpty()) {
      put("stroke-dasharray", lines.dash());
    }
    out.append("/>");
  }

  private void stroke(String stroke, double width) {
    if (!stroke.equals("none")) {
      put("stroke", stroke).put("stroke-width", number(width));
    }
  }

  private void round(Shape.Round round) {
    tag("circle", "cx", number(round.x()), "cy", number(round.y()), "r", number(round.radius()));
    put("fill", round.fill());
    stroke(round.stroke(), 1.5);
    out.append("/>");
  }

  private void words(Shape.Words words) {
    tag("text", "x", number(words.x()), "y", number(words.y()));
    if (words.anchor() != Shape.Anchor.START) {
      put("text-anchor", words.anchor().name().toLowerCase(Locale.ROOT));
    }
    if (words.size() != size) {
      put("font-size", number(words.size()));
    }
    if (words.bold()) {
      put("font-weight", "700");
    }
    if (!words.colour().equals(Ink.TEXT)) {
      put("fill", words.colour());
    }
    out.append('>');
    text(words.text());
    out.append("</text>");
  }

  private void text(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(writable(c) ? c : 0xFFFD);
              }
            });
  }

  /** Control characters and halves of characters have no place on a page. */
  private static boolean writable(int c) {
    return !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF) && c < 0xFFFE || c > 0xFFFF;
  }

  /** To a tenth. */
  static String number(double length) {
    double tenths = Math.round(length * 10) / 10.0;
    return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
  }
}
