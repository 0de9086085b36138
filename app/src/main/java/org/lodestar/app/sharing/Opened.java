package org.lodestar.app.sharing;

import java.time.Instant;
import java.util.List;
import org.lodestar.app.casework.CaseSheet;

/**
 * What a share says to whoever may read it.
 *
 * @param asOf when it stood so: what changed since is not in it
 */
public record Opened(Share share, List<CaseSheet> sheets, Instant asOf) {
  public Opened {
    sheets = List.copyOf(sheets);
  }
}
