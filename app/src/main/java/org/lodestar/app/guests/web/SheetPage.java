package org.lodestar.app.guests.web;

import java.time.Instant;

/**
 * A sheet with a link, shown this once.
 *
 * @param until the last day
 */
public record SheetPage(
    String back,
    String name,
    String organisation,
    String asked,
    String sender,
    String link,
    Instant until) {
  /** Neither the link nor whom it is for. */
  @Override
  public String toString() {
    return "SheetPage";
  }
}
