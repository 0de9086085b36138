package org.lodestar.app.files.intake;

import java.io.IOException;
import org.lodestar.app.files.WhyNot;

/** What is being read has to end here. */
final class CutShort extends IOException {
  private static final long serialVersionUID = 1L;

  private final WhyNot why;

  CutShort(WhyNot why) {
    super(why.name());
    this.why = why;
  }

  WhyNot why() {
    return why;
  }
}
