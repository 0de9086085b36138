package org.lodestar.app.figures;

import java.time.YearMonth;

/**
 * On what figures stand.
 *
 * @param snapshot the number of the closed period; 0 while none is closed
 * @param seal of that period; empty while none is closed
 * @param last the last month that they tell of
 */
public record Basis(int snapshot, String seal, YearMonth last) {
  /** Whether they can no longer change. */
  public boolean isClosed() {
    return snapshot > 0;
  }
}
