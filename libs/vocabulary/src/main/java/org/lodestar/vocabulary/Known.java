package org.lodestar.vocabulary;

import org.jspecify.annotations.Nullable;

/** A fact that holds, does not hold, or is not known. Not known is never taken for no. */
public enum Known {
  YES,
  NO,
  NOT_KNOWN;

  /** Reads true, false and null. */
  public static Known of(@Nullable Boolean value) {
    if (value == null) {
      return NOT_KNOWN;
    }
    return value ? YES : NO;
  }

  public boolean isYes() {
    return this == YES;
  }

  public boolean isNo() {
    return this == NO;
  }
}
