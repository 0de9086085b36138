package org.lodestar.app.site;

/** The signed-in person who looks at a page, as far as a layout needs to know. */
public interface Viewer {
  /** Name as the person wants to be called at work. */
  String displayName();

  /** Name of the organisation for which the person works now. */
  String organisation();

  /** Whether the person holds a role that allows this kind of action at all. */
  boolean may(Enum<?> action);

  /** Whether there is anything that the person could find with the search box. */
  default boolean searches() {
    return false;
  }
}
