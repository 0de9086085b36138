package org.lodestar.app.rights;

/** What the case team found and did. Its second reader sees it; the officer never does. */
public enum Answer {
  /** A copy was gathered; for access only. */
  GATHERED,
  /** What was asked has been done. */
  DONE,
  /** It is not done, and the person is told why. */
  NOT_DONE,
  /** Nothing is held. */
  NOTHING_HELD,
  /** Whether anything is held must not be told. */
  NEITHER_CONFIRM_NOR_DENY;

  /** What comes of it for the person: of the last two the same, so that neither tells. */
  public Outcome outcome() {
    return switch (this) {
      case GATHERED -> Outcome.BUNDLE;
      case DONE -> Outcome.DONE;
      case NOT_DONE -> Outcome.NOT_DONE;
      case NOTHING_HELD, NEITHER_CONFIRM_NOR_DENY -> Outcome.NOTHING_TO_SAY;
    };
  }

  /** Whether giving it tells that something is held. */
  public boolean confirms() {
    return outcome() != Outcome.NOTHING_TO_SAY;
  }
}
