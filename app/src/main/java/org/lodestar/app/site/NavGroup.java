package org.lodestar.app.site;

import java.util.Arrays;
import java.util.Comparator;

/** Which lines of the left rail stand together, in this order. */
public enum NavGroup {
  /** What waits for whoever is signed in; has no heading. */
  HOME(0),
  WORRIES(16),
  PEOPLE(30),
  PLAN(48),
  KNOWLEDGE(58),
  HOUSE(80);

  private final int from;

  NavGroup(int from) {
    this.from = from;
  }

  /** The group to which a place in the rail belongs. */
  public static NavGroup of(int order) {
    return Arrays.stream(values())
        .filter(each -> each.from <= order)
        .max(Comparator.naturalOrder())
        .orElse(HOME);
  }
}
