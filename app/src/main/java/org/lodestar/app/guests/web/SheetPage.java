package org.lodestar.app.guests.web;

import java.time.Instant;

/**
 * A sheet with a link, shown this once.
 *
 * @param title of what is asked about; empty where it is gone
 * @param ring who asks, and on which number they are rung back; empty where that was not said
 * @param until the last day
 */
public record SheetPage(
    String back,
    String name,
    String organisation,
    String asked,
    String title,
    String ring,
    String sender,
    String link,
    Instant until) {
  /** Neither the link nor whom it is for. */
  @Override
  public String toString() {
    return "SheetPage";
  }
}
