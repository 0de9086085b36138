package org.lodestar.app.pathwayaudit.face;

/** There is no case from which a sample could be drawn. */
public final class NothingToDraw extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NothingToDraw() {
    super("Nothing to draw", null, false, false);
  }
}
