package org.lodestar.app.site;

/** Slot: one line in the left rail of staff pages. Declare a bean for each. */
public interface NavEntry {
  /** Message key of the words. */
  String label();

  /** Address within this site. */
  String href();

  /** Place in the rail; smaller comes first. */
  int order();

  /** With which lines it stands; from its place, unless it says otherwise. */
  default NavGroup group() {
    return NavGroup.of(order());
  }

  /** Whether this person gets the line. */
  boolean visibleTo(Viewer viewer);
}
