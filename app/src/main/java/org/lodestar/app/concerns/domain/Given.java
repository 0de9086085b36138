package org.lodestar.app.concerns.domain;

/** What comes with a wish to take a step. */
public record Given(
    boolean priorityConfirmed,
    boolean reason,
    boolean words,
    boolean caseNamed,
    boolean partnerNamed) {
  public static Given nothing() {
    return new Given(false, false, false, false, false);
  }

  public static Given priority() {
    return new Given(true, false, false, false, false);
  }

  public static Given reasonCode() {
    return new Given(false, true, false, false, false);
  }

  public static Given wordsIf(boolean written) {
    return new Given(false, false, written, false, false);
  }

  public static Given theCase() {
    return new Given(false, false, false, true, false);
  }

  public static Given partner() {
    return new Given(false, false, false, false, true);
  }
}
