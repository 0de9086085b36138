package org.lodestar.app.publications;

import java.util.List;
import org.lodestar.app.figures.PackFile;

/**
 * What was found when a pack was made again from what it stands on.
 *
 * @param text whether its text is the one that was sealed
 * @param period whether the closed period holds what was sealed when it was closed
 * @param figures names of figures that come out otherwise when they are reckoned again
 * @param redefined names of indicators whose definition is another one now
 * @param files files that are not the same to the byte
 */
public record PackCheck(
    boolean text,
    boolean period,
    List<String> figures,
    List<String> redefined,
    List<PackFile> files) {
  public PackCheck {
    figures = List.copyOf(figures);
    redefined = List.copyOf(redefined);
    files = List.copyOf(files);
  }

  /** Whether nothing differs. */
  public boolean isSame() {
    return text && period && figures.isEmpty() && redefined.isEmpty() && files.isEmpty();
  }
}
