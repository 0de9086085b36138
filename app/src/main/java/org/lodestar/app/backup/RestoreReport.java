package org.lodestar.app.backup;

import java.util.List;

/**
 * What was put back and how it was found, a sentence a line.
 *
 * @param lines for the person at the keyboard
 */
public record RestoreReport(List<String> lines) {
  public RestoreReport {
    lines = List.copyOf(lines);
  }

  public String text() {
    return String.join("\n", lines) + "\n";
  }
}
