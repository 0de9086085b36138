package org.lodestar.app.rights.domain;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.BundleLine;
import org.lodestar.app.rights.Rulings;
import org.lodestar.statute.Withholding;

/** Which lines are in the copy. */
public final class LineRules {
  private LineRules() {}

  /** Why a line is left out; null when it is in. */
  public static @Nullable Withholding reason(BundleLine line, int number, Rulings rulings) {
    Withholding ruled = rulings.out().get(number);
    if (ruled != null) {
      return ruled;
    }
    return rulings.in().contains(number) ? null : line.usually();
  }
}
