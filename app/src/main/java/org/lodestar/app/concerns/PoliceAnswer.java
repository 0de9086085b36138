package org.lodestar.app.concerns;

import org.jspecify.annotations.Nullable;

/**
 * What whoever a concern is about said of telling the police, as the one who hands it over knows.
 *
 * @param word null where nobody answered
 * @param reason why they are told all the same; empty where nothing was written
 * @param decider who decided it, by name and role; empty for nobody
 */
public record PoliceAnswer(@Nullable PoliceWord word, String reason, String decider) {
  /** Nobody answered. */
  public static PoliceAnswer none() {
    return new PoliceAnswer(null, "", "");
  }

  public boolean saidNo() {
    return word == PoliceWord.SAID_NO;
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "PoliceAnswer[personal]";
  }
}
