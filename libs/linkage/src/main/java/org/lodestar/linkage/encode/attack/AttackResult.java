package org.lodestar.linkage.encode.attack;

/**
 * What an attack found out.
 *
 * @param attack its name
 * @param overlap which share of the attacker's list is on the encoded one
 * @param exposed people on both
 * @param guesses records for which it named somebody
 * @param right guesses that were right
 */
public record AttackResult(String attack, double overlap, int exposed, int guesses, int right) {

  /** The share of the people on both lists that was re-identified. */
  public double share() {
    return exposed == 0 ? 0 : (double) right / exposed;
  }

  /** How often a guess was right. */
  public double precision() {
    return guesses == 0 ? 0 : (double) right / guesses;
  }
}
