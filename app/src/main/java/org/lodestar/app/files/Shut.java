package org.lodestar.app.files;

/**
 * A file that is not opened.
 *
 * @param why the reason
 */
public record Shut(Why why) implements Opening {
  /** Why nothing comes. */
  public enum Why {
    /** It may show abuse of a child. */
    LOCKED,
    /** It was put into the wrong place, and was taken out. */
    TAKEN_OUT,
    INFECTED,
    /** There is a scanner, and it has not said that the file is clean. */
    NOT_YET_SCANNED,
    /** No copy was made. */
    NO_COPY,
    /** The sealed bytes are missing or were altered. */
    UNREADABLE
  }
}
