package org.lodestar.app.site;

/** A line in the left rail, ready to draw; current when the page lies at or below its address. */
public record NavItem(String label, String href, Area area, boolean current) {
  /** So many stand on a phone's first screen as they are; more are folded. */
  public static final int FEW = 4;
}
