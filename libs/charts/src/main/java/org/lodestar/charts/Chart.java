package org.lodestar.charts;

import java.util.List;

/** Figures that can be drawn, and told as a table. */
public interface Chart {
  /** What it is called; stands as caption. */
  String title();

  /** What can be seen in it, for those who cannot see it. */
  String description();

  /** Draws it. */
  Picture draw(Frame frame);

  /** The same figures, in words. */
  Grid table();

  /** Words of the numbered marks in the drawing, from 1 on; they stand below it. */
  default List<String> notes() {
    return List.of();
  }

  /**
   * The drawing as an element of a page.
   *
   * @param id of its own on that page
   */
  default String svg(Frame frame, String id) {
    return Svg.of(this, frame, id);
  }

  /** The drawing as an element of a page, with what can be seen in it as its label. */
  default String labelled(Frame frame) {
    return Svg.labelled(this, frame);
  }

  /** The wide drawing for a printed document, with what can be seen in it as its alternative. */
  default String printed() {
    return printed(Frame.WIDE);
  }

  /** The same in another frame: the narrow one where two stand side by side. */
  default String printed(Frame frame) {
    return Svg.printed(this, frame);
  }
}
