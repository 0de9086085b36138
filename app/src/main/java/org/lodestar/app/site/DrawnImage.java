package org.lodestar.app.site;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.lodestar.charts.Picture;
import org.lodestar.charts.Point;
import org.lodestar.charts.Shape;

/** A drawing of {@code libs/charts} as a picture of dots, for programs that know no other. */
final class DrawnImage {
  /** Dots for each of its units, enough for paper. */
  private static final double FINE = 2.5;

  private final Outlines outlines;

  DrawnImage(Outlines outlines) {
    this.outlines = outlines;
  }

  /** As PNG. */
  byte[] png(Picture picture) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(picture.width() * FINE),
            (int) Math.ceil(picture.height() * FINE),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.scale(FINE, FINE);
      picture.shapes().forEach(each -> draw(graphics, each));
    } finally {
      graphics.dispose();
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(Graphics2D graphics, Shape shape) {
    switch (shape) {
      case Shape.Lines lines -> {
        Path2D path = path(lines);
        fill(graphics, lines.fill(), path);
        stroke(graphics, lines.stroke(), lines.width(), lines.dash(), path);
      }
      case Shape.Round round -> {
        Ellipse2D circle =
            new Ellipse2D.Double(
                round.x() - round.radius(),
                round.y() - round.radius(),
                2 * round.radius(),
                2 * round.radius());
        fill(graphics, round.fill(), circle);
        stroke(graphics, round.stroke(), 1.5, "", circle);
      }
      case Shape.Words words -> {
        String text = Glyphs.printable(words.text());
        double wide = outlines.width(text, words.bold(), words.size());
        double before =
            switch (words.anchor()) {
              case START -> 0;
              case MIDDLE -> wide / 2;
              case END -> wide;
            };
        AffineTransform there = AffineTransform.getTranslateInstance(words.x() - before, words.y());
        fill(
            graphics,
            words.colour(),
            there.createTransformedShape(outlines.of(text, words.bold(), words.size())));
      }
    }
  }

  private static Path2D path(Shape.Lines lines) {
    Path2D path = new Path2D.Double();
    for (List<Point> each : lines.paths()) {
      boolean first = true;
      for (Point point : each) {
        if (first) {
          path.moveTo(point.x(), point.y());
        } else {
          path.lineTo(point.x(), point.y());
        }
        first = false;
      }
      if (lines.closed() && !first) {
        path.closePath();
      }
    }
    return path;
  }

  private static void fill(Graphics2D graphics, String colour, java.awt.Shape shape) {
    if (!colour.equals("none")) {
      graphics.setColor(Color.decode(colour));
      graphics.fill(shape);
    }
  }

  private static void stroke(
      Graphics2D graphics, String colour, double width, String dash, java.awt.Shape shape) {
    if (!colour.equals("none") && width > 0) {
      graphics.setColor(Color.decode(colour));
      graphics.setStroke(
          dash.isEmpty()
              ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
              : new BasicStroke(
                  (float) width,
                  BasicStroke.CAP_BUTT,
                  BasicStroke.JOIN_MITER,
                  10,
                  lengths(dash),
                  0));
      graphics.draw(shape);
    }
  }

  private static float[] lengths(String dash) {
    double[] lengths = Arrays.stream(dash.split(" ")).mapToDouble(Double::parseDouble).toArray();
    float[] all = new float[lengths.length];
    for (int at = 0; at < all.length; at++) {
      all[at] = (float) lengths[at];
    }
    return all;
  }
}
