package org.lodestar.linkage.encode.attack;

/** A way of telling who is behind a pattern without the key. */
sealed interface Attack permits FrequencyAttack, PatternAttack, GraphAttack {
  int NO_GUESS = -1;

  String name();

  /** For each record of the list the place of the known person held to be behind it, or none. */
  int[] guesses(Target target);
}
