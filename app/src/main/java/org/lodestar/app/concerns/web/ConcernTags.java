package org.lodestar.app.concerns.web;

import org.lodestar.statute.TriageBand;

/** Tones of tags; the words and the letter beside them say the same. */
public final class ConcernTags {
  private ConcernTags() {}

  /** Tone of a priority. */
  public static String tone(TriageBand band) {
    return switch (band) {
      case RED -> "overdue";
      case AMBER -> "due";
      case GREEN -> "done";
    };
  }
}
