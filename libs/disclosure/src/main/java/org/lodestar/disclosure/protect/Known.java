package org.lodestar.disclosure.protect;

import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.attack.Attacker;
import org.lodestar.disclosure.cube.Layout;

/** What readers know already, from what was published before. */
final class Known {
  private final @Nullable Attacker attacker;

  /** Asks nothing yet. Of larger cubes it is not known: that takes too long. */
  Known(Layout layout, Register register, Rules rules) {
    attacker =
        register.releases().isEmpty() || layout.cube().bases() > Trial.MOST_BASES
            ? null
            : new Attacker(register.releases(), 0, rules);
  }

  /**
   * Whether a count that was left out of a release may be anything between two, as far as known.
   */
  boolean mayRange(int release, int row, double low, double high) {
    return attacker != null && attacker.bounds(release, row).covers(low, high);
  }
}
