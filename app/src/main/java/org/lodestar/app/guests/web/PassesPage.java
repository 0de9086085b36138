package org.lodestar.app.guests.web;

import java.util.List;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Line;

/**
 * All links about one thing.
 *
 * @param about what they are about
 * @param ask where somebody is asked; empty where nothing is asked any more
 */
public record PassesPage(String title, Crumb about, String ask, List<Line> lines) {
  public PassesPage {
    lines = List.copyOf(lines);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "PassesPage";
  }
}
