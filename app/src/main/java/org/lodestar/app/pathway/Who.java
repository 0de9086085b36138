package org.lodestar.app.pathway;

import java.util.EnumSet;
import java.util.Set;
import org.lodestar.vocabulary.AgeStatus;

/** For whom a step of our own is. Each has a flow of its own. */
public enum Who {
  ADULT,
  CHILD,
  /** Age is not settled: the law presumes a child. */
  UNSURE,
  /** A child who is about to be an adult in law. */
  TURNING_18;

  /**
   * What somebody is.
   *
   * @param turning18 whether their eighteenth birthday is near; tells nothing of an adult
   */
  public static Set<Who> of(AgeStatus age, boolean turning18) {
    Set<Who> who =
        switch (age) {
          case ADULT -> EnumSet.of(ADULT);
          case UNSURE -> EnumSet.of(UNSURE);
          case UNDER_18 -> EnumSet.of(CHILD);
        };
    if (turning18 && age != AgeStatus.ADULT) {
      who.add(TURNING_18);
    }
    return who;
  }
}
