package org.lodestar.app.site;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.Scanner;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A drawing of {@code libs/charts} on paper: paths of straight lines, circles and words, which are
 * all that the library writes.
 */
final class PrintedChart implements SVGImage {
  private final Element svg;
  private final Outlines outlines;
  private final double width;
  private final double scale;
  private final double height;

  /**
   * @param width in dots; below 0 for the drawing's own
   * @param dots for each of its pixels
   */
  PrintedChart(Element svg, Outlines outlines, double width, double most, double dots) {
    this.svg = svg;
    this.outlines = outlines;
    String[] box = svg.getAttribute("viewBox").split(" ");
    double own = Double.parseDouble(box[2]);
    double wanted = width >= 0 ? width : own * dots;
    this.width = most > 0 ? Math.min(wanted, most) : wanted;
    this.scale = this.width / own;
    this.height = Double.parseDouble(box[3]) * scale;
  }

  @Override
  public int getIntrinsicWidth() {
    return (int) Math.round(width);
  }

  @Override
  public int getIntrinsicHeight() {
    return (int) Math.round(height);
  }

  @Override
  public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
    AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
    placed.scale(scale, scale);
    for (Node at = svg.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element element) {
        draw(device, element, placed);
      }
    }
  }

  private void draw(OutputDevice device, Element element, AffineTransform placed) {
    switch (element.getTagName().toLowerCase(Locale.ROOT)) {
      case "path" -> shape(device, element, placed, path(element.getAttribute("d")));
      case "circle" -> shape(device, element, placed, circle(element));
      case "text" -> {
        boolean bold = element.getAttribute("font-weight").equals("700");
        double size = number(element.hasAttribute("font-size") ? element : svg, "font-size");
        Shape words = outlines.of(element.getTextContent(), bold, size);
        double wide = outlines.width(element.getTextContent(), bold, size);
        AffineTransform there = new AffineTransform(placed);
        there.translate(number(element, "x") - wide * before(element), number(element, "y"));
        fill(device, colour(element), there.createTransformedShape(words));
      }
      default -> {}
    }
  }

  private static double before(Element text) {
    return switch (text.getAttribute("text-anchor")) {
      case "middle" -> 0.5;
      case "end" -> 1;
      default -> 0;
    };
  }

  private String colour(Element element) {
    return element.hasAttribute("fill") ? element.getAttribute("fill") : svg.getAttribute("fill");
  }

  private void shape(OutputDevice device, Element element, AffineTransform placed, Shape shape) {
    Shape there = placed.createTransformedShape(shape);
    fill(device, colour(element), there);
    if (element.hasAttribute("stroke")) {
      device.setPaint(Color.decode(element.getAttribute("stroke")));
      device.setStroke(stroke(element));
      device.draw(there);
    }
  }

  private static void fill(OutputDevice device, String colour, Shape shape) {
    if (!colour.equals("none")) {
      device.setPaint(Color.decode(colour));
      device.fill(shape);
    }
  }

  private BasicStroke stroke(Element element) {
    float thick = (float) (number(element, "stroke-width") * scale);
    String dashes = element.getAttribute("stroke-dasharray");
    float[] dash =
        dashes.isEmpty() ? null : scaled(Arrays.stream(dashes.split(" ")).toArray(String[]::new));
    return new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
  }

  private float[] scaled(String[] lengths) {
    float[] scaled = new float[lengths.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (Double.parseDouble(lengths[i]) * scale);
    }
    return scaled;
  }

  private static Shape circle(Element element) {
    double radius = number(element, "r");
    return new Ellipse2D.Double(
        number(element, "cx") - radius, number(element, "cy") - radius, 2 * radius, 2 * radius);
  }

  private static Path2D path(String lines) {
    Path2D path = new Path2D.Double();
    try (Scanner scanner = new Scanner(lines.replaceAll("([MLZ])", " $1 "))) {
      scanner.useLocale(Locale.ROOT);
      while (scanner.hasNext()) {
        switch (scanner.next()) {
          case "M" -> path.moveTo(scanner.nextDouble(), scanner.nextDouble());
          case "L" -> path.lineTo(scanner.nextDouble(), scanner.nextDouble());
          default -> path.closePath();
        }
      }
    }
    return path;
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }
}
