package org.lodestar.app.casework.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What points at one person. A telephone number does, unless very many have it; so does a whole
 * name. A part of a name does not, and neither does its sound. The numbers are a design of ours.
 */
public final class MatchRules {
  /** A number or a whole name that more have points at nobody. */
  public static final int MOST_WITH_IT = 50;

  /** A part of a name that more have does not even lead to names to look at. */
  public static final int MOST_WITH_PART = 500;

  /** A name of one word counts only while it is this rare, so it can mislead twice at most. */
  private static final int FEW = 3;

  private static final int SHORTEST_PART = 2;
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private MatchRules() {}

  /**
   * Whether a name, all of it shared, points at the person who bears it.
   *
   * @param holders how many in all have every part of it
   */
  public static boolean pointsAt(String name, int holders) {
    int parts = parts(name);
    return parts > 0 && holders <= (parts == 1 ? FEW : MOST_WITH_IT);
  }

  /** Whether enough was typed that a mere sound is worth following. */
  public static boolean worthHearing(String typed) {
    return parts(typed) > 1;
  }

  /** Initials are no parts: they are shared by too many. */
  private static int parts(String name) {
    return (int)
        Arrays.stream(BETWEEN_PARTS.split(name.toLowerCase(Locale.ROOT)))
            .filter(part -> part.codePointCount(0, part.length()) >= SHORTEST_PART)
            .distinct()
            .count();
  }
}
