package org.lodestar.app.support.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;

/** The first page of support of a person. */
public record SupportPage(CaseFile file, Person person, List<Line> lines) {
  public SupportPage {
    lines = List.copyOf(lines);
  }

  /** Where it leads, what it is for, and how it stands. */
  public record Line(
      String title, String text, String href, @Nullable String status, String tone) {}
}
