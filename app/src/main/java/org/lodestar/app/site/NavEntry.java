package org.lodestar.app.site;

import java.util.List;
import java.util.Optional;

/**
 * Slot: one page of an area, in its rail, on the area's page and in the command box. Declare a bean
 * for each. Under its label's key stand, with {@code .hint}, one short sentence for the area's page
 * and, with {@code .words}, other words by which people look for it.
 */
public interface NavEntry {
  /** Message key of the words. */
  String label();

  /** Address within this site. */
  String href();

  /** Where in the main navigation it belongs. */
  Area area();

  /** Place within the area; smaller comes first. */
  int place();

  /**
   * Whether it stands on its area's page and not in the rail: what is set up once, or used once a
   * year.
   */
  default boolean aside() {
    return false;
  }

  /** Other addresses whose pages belong to it, where they do not begin with its own. */
  default List<String> also() {
    return List.of();
  }

  /** What can be begun there at once, for the command box. */
  default List<Command> commands() {
    return List.of();
  }

  /** Whether a page of this address belongs to it. */
  default boolean covers(String path) {
    return lies(path, href()) || also().stream().anyMatch(each -> lies(path, each));
  }

  private static boolean lies(String path, String address) {
    return path.equals(address) || path.startsWith(address + "/");
  }

  /** Whether this person gets the line, as far as the room knows. */
  boolean visibleTo(Viewer viewer);

  /** Whether it is shown: not where the partnership has switched off what it leads to. */
  default boolean shownTo(Viewer viewer) {
    return viewer.reaches(href()) && visibleTo(viewer);
  }

  /**
   * How it stands, at a glance, in words of the page ("4 wait, 1 red"); for the area's page. One
   * cheap question, under the rules of the page itself: nothing that its reader may not see there.
   */
  default Optional<String> state(Viewer viewer, Page page) {
    return Optional.empty();
  }
}
