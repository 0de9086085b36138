package org.lodestar.app.casework;

import org.jspecify.annotations.Nullable;

/**
 * Which cases to list.
 *
 * @param state null for any
 * @param whose mine, nobody's, or anybody's
 * @param search a reference, a name or a phone number; blank for none
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
