package org.lodestar.gain;

/** Why somebody should look at a question again. */
public enum ItemFlag {
  /** Fewer than three in ten have it right. */
  TOO_HARD,
  /** More than 95 in 100 have it right. */
  TOO_EASY,
  /**
   * Who has it right knows hardly more of the rest, or less: words that mislead, or a right answer
   * that is not.
   */
  DOES_NOT_TELL
}
