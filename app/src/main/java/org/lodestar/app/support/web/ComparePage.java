package org.lodestar.app.support.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;

/** Two versions of a sheet side by side. */
public record ComparePage(
    CaseFile file,
    Person person,
    String title,
    String back,
    String before,
    String after,
    List<Line> lines) {
  public ComparePage {
    lines = List.copyOf(lines);
  }

  /** One question with both answers. */
  public record Line(String question, String before, String after) {
    /** Whether the answers differ. */
    public boolean changed() {
      return !before.equals(after);
    }
  }
}
