package org.lodestar.app.triage.web;

import org.lodestar.statute.TriageBand;

/** Tones of tags; the words and the letter beside them say the same. */
public final class ConcernTags {
  private ConcernTags() {}

  /** Whether what a notice tells was done; else it tells why nothing was. */
  public static boolean done(String notice) {
    return Done.REFUSALS.stream().map(Done::words).noneMatch(notice::equals);
  }

  /** Tone of a priority. */
  public static String tone(TriageBand band) {
    return switch (band) {
      case RED -> "overdue";
      case AMBER -> "due";
      case GREEN -> "done";
    };
  }
}
