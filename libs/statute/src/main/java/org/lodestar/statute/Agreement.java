package org.lodestar.statute;

/** An adult's answer to being named, or to helping the police. */
public enum Agreement {
  YES,
  NO,
  NOT_ASKED
}
