package org.lodestar.app.directory;

/** How a change stands that takes a second person. */
public enum AskState {
  /** Pages show what they showed. */
  WAITING,
  CONFIRMED,
  REFUSED,
  WITHDRAWN,
  /** The record was hidden or changed before anybody confirmed it. */
  OVERTAKEN,
  /** Taken off the pages by one hand, at once: nobody had to confirm it, and all are told. */
  HIDDEN
}
