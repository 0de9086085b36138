package org.lodestar.htcds;

/** The types that the standard gives to its fields. */
public enum FieldType {
  TEXT,
  LONG_TEXT,
  DATE,
  NUMBER,
  CHECKBOX,
  PICKLIST,
  MULTISELECT,
  LOOKUP,
  GEOLOCATION,
  /** The standard left the type of one field blank. */
  UNTYPED;

  /** Several values may stand in one cell. */
  public boolean isMany() {
    return this == MULTISELECT;
  }

  /** Whoever fills it in may write whatever words. */
  boolean isFreeText() {
    return this == TEXT || this == LONG_TEXT || this == LOOKUP || this == UNTYPED;
  }
}
