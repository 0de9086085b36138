package org.lodestar.app.requests;

import java.util.List;

/** Why an entry is not on the public list any more. */
public enum OffWhy {
  /** Somebody could be known from it. */
  SOMEBODY_KNOWN,
  WRONG,
  NOT_NEEDED,
  /** The answer was changed by another look. */
  ANSWER_CHANGED,
  /** It stood there for as long as entries do. */
  OLD,
  /** It came from before entries were somebody's. */
  NOBODYS;

  /** What people choose from. */
  public static List<OffWhy> chosen() {
    return List.of(SOMEBODY_KNOWN, WRONG, NOT_NEEDED);
  }
}
