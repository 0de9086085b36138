package org.lodestar.app.directory;

/**
 * What somebody looks for. It is used once and kept nowhere.
 *
 * @param need code; empty for anything
 * @param near the name of a ward, or a postcode, as typed; empty for the whole place
 * @param tongue tag of a language; empty where it does not matter
 * @param now whether it must be open now
 */
public record Wanted(String need, String near, String tongue, boolean now) {
  /** Everything that there is. */
  public static final Wanted ANYTHING = new Wanted("", "", "", false);

  /** What somebody looks for stays out of logs. */
  @Override
  public String toString() {
    return "Wanted";
  }
}
