package org.lodestar.htcds;

/** What can happen to a fact on its way into the standard. */
public enum LossKind {
  /** The standard has no field for it. */
  NO_FIELD,
  /** The standard has a field; this file form has no column for it. */
  NO_COLUMN,
  /** The standard has no code; it stands in a column of our own. */
  IN_OWN_COLUMN,
  /** The standard has no code of its own; it was written as {@code Other}. */
  MAPPED_TO_OTHER,
  /** Neither a code nor {@code Other}: left out. */
  NO_CODE,
  /** Only the first of several could be written. */
  FIRST_ONLY,
  /** The date is not known to the day; no day was invented. */
  DATE_NOT_EXACT,
  /** Not in the form that the standard asks for: left out. */
  NOT_WELL_FORMED,
  /** Left out, because the file was to name nobody. */
  NAMELESS,
  /** Consent was written as FALSE: no live yes covers this purpose. */
  CONSENT_NOT_COVERED
}
