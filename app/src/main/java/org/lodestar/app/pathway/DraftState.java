package org.lodestar.app.pathway;

/** How far a version has come. */
public enum DraftState {
  EDITING,
  /** Waits for a second person. */
  PROPOSED,
  /** Never changes again. */
  PUBLISHED,
  DISCARDED
}
