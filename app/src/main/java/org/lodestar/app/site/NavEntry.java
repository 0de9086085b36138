package org.lodestar.app.site;

import java.util.Optional;

/**
 * Slot: one page of an area, in its rail, on the area's page and in the command box. Declare a bean
 * for each. Beside the words of its label stand, under the label's key with {@code .hint}, one short
 * sentence for the area's page, and with {@code .words} other words by which people look for it.
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
   * Whether it stands on its area's page and not in the rail: what is set up once, or lies behind
   * another page.
   */
  default boolean aside() {
    return false;
  }

  /** Whether this person gets the line. */
  boolean visibleTo(Viewer viewer);

  /**
   * How it stands, at a glance, in words of the page ("4 wait, 1 red"); for the area's page. One
   * cheap question, under the rules of the page itself: nothing that its reader may not see there.
   */
  default Optional<String> state(Viewer viewer, Page page) {
    return Optional.empty();
  }
}
