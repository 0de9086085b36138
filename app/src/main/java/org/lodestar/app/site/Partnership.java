package org.lodestar.app.site;

/** Slot: whose site this is. */
public interface Partnership {
  /** Full name, first on every public page. */
  String name();

  /** Whether all people and cases in it are invented. */
  boolean demonstration();
}
