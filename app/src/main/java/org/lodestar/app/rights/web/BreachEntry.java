package org.lodestar.app.rights.web;

import org.lodestar.app.site.SettingsEntry;
import org.springframework.stereotype.Component;

/** The same from a worker's own settings, where some look for what went wrong. */
@Component
class BreachEntry implements SettingsEntry {
  @Override
  public String label() {
    return "rights.breach.tell";
  }

  @Override
  public String href() {
    return Addresses.BREACHES + "/new";
  }
}
