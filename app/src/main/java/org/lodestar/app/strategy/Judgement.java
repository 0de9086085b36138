package org.lodestar.app.strategy;

/** How an action stands, and by which rule. */
public record Judgement(ActionStanding standing, Reason reason) {
  /** Why. */
  public enum Reason {
    /** Evidence that it is done was accepted by a second person. */
    PROVEN,
    OVERDUE,
    SAID_RED,
    /** It was given a later day after the one before was over, and no board has agreed. */
    PUT_OFF,
    NO_DAY,
    DUE_SOON,
    /** It was given its first day, after its year, and nobody owns it or no reason stands. */
    AFTER_YEAR,
    WAITS_FOR_RED,
    /** It is due before something that it needs. */
    WAITS_FOR_LATER,
    SAID_AMBER,
    /** It was at risk or off track when its day was moved later, and no board has met since. */
    MOVED,
    NOT_BEGUN,
    ON_TRACK
  }
}
