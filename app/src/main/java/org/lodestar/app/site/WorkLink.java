package org.lodestar.app.site;

/** Slot: something that every worker may have to do at once, at the foot of their home page. */
public interface WorkLink {
  /** Message key of the words. */
  String label();

  /** Address within this site. */
  String href();

  /** Who sees it; everybody where nothing else is said. */
  default boolean visibleTo(Viewer viewer) {
    return true;
  }

  /** Whether it is shown: not where the partnership has switched off what it leads to. */
  default boolean shownTo(Viewer viewer) {
    return viewer.reaches(href()) && visibleTo(viewer);
  }
}
