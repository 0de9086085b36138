package org.lodestar.app.site;

/** Slot: a page of a worker's own settings that a module adds. Declare a bean for each. */
public interface SettingsEntry {
  /** Message key of the words. */
  String label();

  /** Address within this site. */
  String href();
}
