package org.lodestar.htcds;

/**
 * What is wrong with one cell. Says no value.
 *
 * @param column its heading as it stands in the file; empty where the whole line is meant
 */
public record Fault(String column, Kind kind) {
  /** What can be wrong. */
  public enum Kind {
    /** Not of the field's list of codes, by code or label. */
    NOT_A_CODE,
    /** Neither like 2026-11-27 nor a spreadsheet's day number. */
    NOT_A_DATE,
    NOT_A_NUMBER,
    /** Neither TRUE nor FALSE, Yes nor No. */
    NOT_A_CHECKBOX,
    NOT_A_PHONE_NUMBER,
    NOT_A_COUNTRY,
    NOT_A_LANGUAGE,
    /** More cells than there are headings. */
    CELLS_WITHOUT_HEADING
  }
}
