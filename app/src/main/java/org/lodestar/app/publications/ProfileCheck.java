package org.lodestar.app.publications;

import java.util.List;

/**
 * What was found when a profile was made again from the facts of the closed period.
 *
 * @param text whether its text is the one that was sealed
 * @param period whether the closed period holds what was sealed when it was closed
 * @param figures names of figures that come out otherwise when they are reckoned again
 * @param redefined names of indicators whose definition is another one now
 */
public record ProfileCheck(
    boolean text, boolean period, List<String> figures, List<String> redefined) {
  public ProfileCheck {
    figures = List.copyOf(figures);
    redefined = List.copyOf(redefined);
  }

  /** Whether nothing differs. */
  public boolean isSame() {
    return text && period && figures.isEmpty() && redefined.isEmpty();
  }
}
