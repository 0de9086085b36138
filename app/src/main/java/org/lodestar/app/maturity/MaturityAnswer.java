package org.lodestar.app.maturity;

import org.jspecify.annotations.Nullable;

/** How a partner stands on a criterion. */
public enum MaturityAnswer {
  /** Not yet at level 1. */
  LEVEL_0,
  LEVEL_1,
  LEVEL_2,
  LEVEL_3,
  LEVEL_4,
  /** It is nothing that this partner does. */
  NOT_APPLICABLE,
  /** Nobody there can say; never the same as nothing. */
  NOT_KNOWN;

  private static final int PROVEN = 2;

  /** The level; null where there is none to tell. */
  public @Nullable Integer level() {
    return ordinal() <= LEVEL_4.ordinal() ? ordinal() : null;
  }

  /** Whether it must be shown. */
  public boolean needsEvidence() {
    Integer level = level();
    return level != null && level >= PROVEN;
  }
}
