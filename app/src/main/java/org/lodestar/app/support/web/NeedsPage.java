package org.lodestar.app.support.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;

/**
 * All areas of need at a glance.
 *
 * @param gaps how many areas nobody has asked about, or without an answer
 */
public record NeedsPage(CaseFile file, Person person, List<Line> lines, long gaps) {
  public NeedsPage {
    lines = List.copyOf(lines);
  }

  /** One area: how it stands, and when that was said. */
  public record Line(
      String area, String slug, String href, String status, String tone, String when) {}
}
