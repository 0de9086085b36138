package org.lodestar.app.exchange;

import org.lodestar.app.vault.PersonalText;
import org.lodestar.htcds.Dialect;

/**
 * What a worker asks for.
 *
 * @param named whether it says who people are
 * @param letters of a language, 2 or 3
 * @param reason why, in the worker's words
 */
public record WantedExport(
    Dialect dialect,
    ExportPurpose purpose,
    Scope scope,
    boolean named,
    int letters,
    PersonalText reason) {
  public WantedExport {
    if (named && !purpose.mayName()) {
      throw new IllegalArgumentException("A file for this purpose names nobody");
    }
    if (reason.text().isBlank()) {
      throw new IllegalArgumentException("An export has a reason");
    }
  }

  /** Which cases. */
  public enum Scope {
    OPEN,
    ALL
  }
}
