package org.lodestar.app.partnersites;

/**
 * A number on a page that is nearly that of a helpline, so that whoever rings it reaches nobody.
 *
 * @param written as it stands on the page
 * @param meant as the directory has it
 */
public record NearMiss(Kind kind, String written, String meant) {
  /** What is wrong with it. */
  public enum Kind {
    ONE_SHORT,
    ONE_MORE,
    ONE_OTHER,
    SWAPPED,
    OTHER_COUNTRY
  }
}
