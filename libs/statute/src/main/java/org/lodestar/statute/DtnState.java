package org.lodestar.statute;

/** Stages of a duty-to-notify notification. */
public enum DtnState {
  DRAFT,
  SENT,
  CONVERTED_TO_NRM
}
