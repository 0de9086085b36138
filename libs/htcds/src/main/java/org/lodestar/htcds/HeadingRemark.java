package org.lodestar.htcds;

/**
 * Something about the headings of a file that its sender should know.
 *
 * @param heading as it stands in the file
 */
public record HeadingRemark(String heading, Kind kind) {
  /** What there is to remark. */
  public enum Kind {
    /** No field is called so; the column was not read. */
    UNKNOWN,
    /** The second column of this name; it was not read. */
    TWICE,
    /** Deprecated in the standard; the column was not read. */
    DEPRECATED,
    /** Misspelt as in the official template, and understood. */
    MISSPELT,
    /** The hidden machine name above this label is another field's, as in the official template. */
    MACHINE_NAME_DIFFERS,
    /** The hidden machine name above this label is missing, as in the official template. */
    MACHINE_NAME_MISSING
  }
}
