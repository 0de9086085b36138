package org.lodestar.app.casework;

/** What sort of name it is. Names are kept as they were given: one part or many, in any order. */
public enum NameKind {
  GIVEN,
  ALIAS,
  USED_IN_EXPLOITATION,
  TRANSLITERATION
}
