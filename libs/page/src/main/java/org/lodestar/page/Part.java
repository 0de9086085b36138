package org.lodestar.page;

/** One part of the report, with a heading of its own. */
public interface Part {
  /** Its place in the address of the page. */
  String id();

  String title();

  /** Whether there is anything to say. */
  default boolean isShown() {
    return true;
  }

  /** What stands below the heading: first what it shows and what to do, then the figures. */
  void write(Html html);
}
