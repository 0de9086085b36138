package org.lodestar.charts;

/**
 * For whom a chart is drawn. Its smallest text is 12 pixels high where the wide drawing is shown at
 * {@link #LEAST_WIDE} and the narrow one at 288, which is what a screen of 320 leaves (WCAG 2.2,
 * 1.4.10).
 */
public enum Frame {
  /** A desk, and paper. */
  WIDE(600, 15),
  /** A phone. */
  NARROW(288, 13);

  /** Below this width in pixels a page shows the narrow drawing. */
  public static final int LEAST_WIDE = 480;

  private final double width;
  private final double size;

  Frame(double width, double size) {
    this.width = width;
    this.size = size;
  }

  /** Across, in the drawing's own units. */
  public double width() {
    return width;
  }

  /** Of its text. */
  public double size() {
    return size;
  }

  /** From one line of text to the next. */
  double line() {
    return Math.ceil(size * 1.25);
  }

  boolean isWide() {
    return this == WIDE;
  }

  /** One of two numbers. */
  double pick(double wide, double narrow) {
    return isWide() ? wide : narrow;
  }
}
