package org.lodestar.app.risks;

/**
 * How a threat is scored.
 *
 * @param likelihood from 1 to 5
 * @param confidence in what is known; it stands beside the score and is never multiplied into it
 * @param gap how far the partnership is from being able to answer it, from 0 to 5; beside it too
 */
public record Assessment(Harm harm, int likelihood, Confidence confidence, int gap) {
  /** How sure one can be of what is known. */
  public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
  }
}
