package org.lodestar.app.partnersites;

/** How one thing that a page should carry stands on it. */
public enum Stand {
  RIGHT,
  /** A number that one can press and cannot read: right, and hard for whoever writes it down. */
  ONLY_DIALLED,
  /** A number that is nearly right. */
  WRONG,
  /** A number that stands in the words beside a picture alone. */
  IN_PICTURE,
  MISSING,
  /** A day that is longer ago than a year. */
  OLD,
  /** The page need not carry it. */
  NOT_ASKED,
  /** Nobody can say: the page was not read, or we do not know our own side of it. */
  UNKNOWN;

  /** Whether the partner has something to mend. */
  public boolean isWrong() {
    return switch (this) {
      case WRONG, IN_PICTURE, MISSING, OLD -> true;
      case RIGHT, ONLY_DIALLED, NOT_ASKED, UNKNOWN -> false;
    };
  }

  /** Whether it is as it should be. */
  public boolean isRight() {
    return this == RIGHT || this == ONLY_DIALLED;
  }
}
