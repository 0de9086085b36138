package org.lodestar.app.members.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker's own passkeys.
 *
 * @param making what a device is told when it makes a new one; null where none can be made
 */
public record PasskeysPage(List<Line> lines, @Nullable Making making) {
  public PasskeysPage {
    lines = List.copyOf(lines);
  }

  /**
   * One of them.
   *
   * @param text its name, since when, when it was used last
   * @param remove the words of the button that takes it away
   * @param stopped whether it opens nothing any more
   */
  public record Line(UUID id, String text, String remove, boolean stopped) {}

  /**
   * What a device is told.
   *
   * @param known by what devices of the worker are known already, with spaces between
   */
  public record Making(
      String toSign, String site, String user, String email, String displayName, String known) {
    @Override
    public String toString() {
      return "Making";
    }
  }
}
