package org.lodestar.app.casework;

/** Why two cases, or two people, belong together. They are linked and never merged. */
public enum LinkRelation {
  SIBLINGS,
  SAME_FAMILY,
  SAME_HOUSEHOLD,
  SAME_PREMISES,
  SAME_CONTROLLER,
  SAME_JOURNEY,
  PERHAPS_SAME_PERSON
}
