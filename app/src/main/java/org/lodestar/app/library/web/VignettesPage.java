package org.lodestar.app.library.web;

import java.util.List;
import org.lodestar.app.library.Vignette;

/** All vignettes with what the screening aid says to each. */
public record VignettesPage(List<Line> lines) {
  public VignettesPage {
    lines = List.copyOf(lines);
  }

  /** One vignette and the words of the answer. */
  public record Line(Vignette vignette, String place, String aid) {}
}
