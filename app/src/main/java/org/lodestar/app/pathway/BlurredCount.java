package org.lodestar.app.pathway;

import java.util.Optional;

/**
 * How many, without telling a small number: a few people in a place can be guessed.
 *
 * @param exact never shown where it is small
 */
public record BlurredCount(int exact) {
  /** Anything from one to below this is not told. */
  public static final int FEW = 5;

  public BlurredCount {
    if (exact < 0) {
      throw new IllegalArgumentException("A count is not negative");
    }
  }

  /** Whether it is small and not told. */
  public boolean isFew() {
    return exact > 0 && exact < FEW;
  }

  /** The number where it may be told. */
  public Optional<Integer> told() {
    return isFew() ? Optional.empty() : Optional.of(exact);
  }

  /** Never the number. */
  @Override
  public String toString() {
    return isFew() ? "few" : String.valueOf(exact);
  }
}
