package org.lodestar.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * Which counts tell too much.
 *
 * @param threshold counts from 1 to one less are small
 * @param zeros whether a zero that was counted is small too
 * @param dominance null where contributors do not matter
 */
public record Sensitivity(int threshold, boolean zeros, @Nullable Dominance dominance) {
  public Sensitivity {
    if (threshold < 2 || threshold > 1000) {
      throw new DisclosureException("The threshold must be from 2 to 1000.");
    }
  }

  public static Sensitivity under(int threshold) {
    return new Sensitivity(threshold, false, null);
  }

  public boolean isSmall(double count) {
    return count < threshold && (count > 0 || zeros);
  }

  /** How far an estimate must be able to lie off, for contributors' sake; 0 where they are safe. */
  public double dominated(Row row) {
    return dominance == null || row.contributors() == null
        ? 0
        : dominance.needed(row.count(), row.contributors());
  }
}
