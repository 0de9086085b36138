package org.lodestar.app.sharing;

import java.util.List;
import org.lodestar.app.casework.CaseSheet;

/** What a share says to whoever may read it. */
public record Opened(Share share, List<CaseSheet> sheets) {
  public Opened {
    sheets = List.copyOf(sheets);
  }
}
