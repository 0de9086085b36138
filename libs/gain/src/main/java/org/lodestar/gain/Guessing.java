package org.lodestar.gain;

/**
 * What is left of a share of right answers, or of a gain, once what guessing brings is taken off
 * (formula scoring: Lord, "Formula scoring and number-right scoring", Journal of Educational
 * Measurement 12, 1975). It takes whoever does not know for somebody who picks any choice with the
 * same chance; who can rule one out guesses better, so that both figures are shown. A single choice
 * of {@code m} is guessed right one time in {@code m}; several choices, orders and scales have no
 * such chance.
 *
 * @param choices how many choices a question has of which one is right; two at least
 * @throws IllegalArgumentException where there is nothing to guess
 */
public record Guessing(int choices) {
  public Guessing {
    if (choices < 2) {
      throw new IllegalArgumentException("Nothing is guessed among " + choices);
    }
  }

  /** How often a guess is right, from 0 to 1. */
  public double chance() {
    return 1.0 / choices;
  }

  /**
   * The share who know it, {@code (p − c) / (1 − c)}: below nought where fewer are right than would
   * be by guessing, and left so, for it says that a question misleads.
   *
   * @param share who had it right, from 0 to 1
   */
  public double corrected(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("No share: " + share);
    }
    return (share - chance()) / (1 - chance());
  }

  /**
   * A gain of one question, or of several with as many choices each, with its intervals: the chance
   * is in both ends and falls out, and the difference is stretched by {@code 1 / (1 − c)}.
   */
  public Gain corrected(Gain gain) {
    return gain.times(1 / (1 - chance()));
  }
}
