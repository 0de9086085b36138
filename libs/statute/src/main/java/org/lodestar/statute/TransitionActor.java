package org.lodestar.statute;

/** From whom an event comes; a first responder records those of others. */
public enum TransitionActor {
  FIRST_RESPONDER,
  HOME_OFFICE,
  SUPPORT_PROVIDER,
  PERSON,
  /** The passing of a day. */
  CLOCK
}
