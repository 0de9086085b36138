package org.lodestar.app.files;

/** What the virus scanner said. */
public enum ScanState {
  /** There was no scanner when it came. */
  NOT_SCANNED,
  /** There is a scanner, and it did not answer yet: shut until it does. */
  PENDING,
  CLEAN,
  /** Never opened by anyone. */
  INFECTED,
  /** Larger than the scanner takes: shut while there is a scanner. */
  TOO_LARGE
}
