package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks whether a page fits the narrowest screen that we promise. */
final class Narrow {
  private static final int WIDTH = 320;

  private Narrow() {}

  static void fits(Walk walk, String path) {
    walk.page().setViewportSize(WIDTH, 700);
    walk.show(path);
    assertThat(walk.overflow()).as(path).isZero();
    walk.page().setViewportSize(Browser.DESK.width, Browser.DESK.height);
  }
}
