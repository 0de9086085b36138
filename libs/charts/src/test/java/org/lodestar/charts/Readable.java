package org.lodestar.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds of each drawing, whatever it shows. */
final class Readable {
  private static final double HAIR = 0.51;

  private Readable() {}

  /** Everything lies within the drawing, no word upon another, and no text is too small. */
  static void check(Chart chart) {
    for (Frame frame : Frame.values()) {
      Picture picture = chart.draw(frame);
      Bounds sheet = new Bounds(-HAIR, -HAIR, picture.width() + HAIR, picture.height() + HAIR);
      for (Shape shape : picture.shapes()) {
        assertThat(sheet.holds(shape.bounds())).as("%s %s within %s", frame, shape, sheet).isTrue();
      }
      apart(frame, picture.words());
      assertThat(picture.width()).isEqualTo(frame.width());
    }
  }

  private static void apart(Frame frame, List<Shape.Words> words) {
    double shown = frame == Frame.WIDE ? Frame.LEAST_WIDE : 288;
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.get(i).size() * shown / frame.width()).isGreaterThanOrEqualTo(12);
      for (int j = 0; j < i; j++) {
        assertThat(inner(words.get(i)).meets(inner(words.get(j))))
            .as("%s: %s over %s", frame, words.get(i), words.get(j))
            .isFalse();
      }
    }
  }

  /** Text as it is seen: lines of text may touch. */
  private static Bounds inner(Shape.Words words) {
    Bounds all = words.bounds();
    return new Bounds(all.left() + 1, all.top() + 1, all.right() - 1, all.bottom() - 1);
  }
}
