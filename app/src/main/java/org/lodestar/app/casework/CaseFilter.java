package org.lodestar.app.casework;

import org.jspecify.annotations.Nullable;

/**
 * Which cases to list.
 *
 * @param state null for any
 * @param whose mine, nobody's, or anybody's
 * @param search a reference, a name, a phone number or whole words that were written; blank for
 *     none
 */
public record CaseFilter(@Nullable CaseState state, Whose whose, String search) {
  /** Who is in charge. */
  public enum Whose {
    ANYBODYS,
    MINE,
    NOBODYS
  }

  /** All open cases. */
  public static CaseFilter open() {
    return new CaseFilter(CaseState.OPEN, Whose.ANYBODYS, "");
  }
}
