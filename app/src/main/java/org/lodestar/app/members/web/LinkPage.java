package org.lodestar.app.members.web;

import java.util.UUID;

/**
 * A one-time link, shown this once.
 *
 * @param days how long it can be used
 */
public record LinkPage(UUID person, String displayName, String link, long days) {
  @Override
  public String toString() {
    return "LinkPage[" + person + "]";
  }
}
