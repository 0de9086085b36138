package org.lodestar.app.casework;

/** Why two cases, or two people, belong together. They are linked and never merged. */
public enum LinkRelation {
  /** They came to somebody's notice together: a mother and her child, two who were hurt alike. */
  CAME_TOGETHER,
  SIBLINGS,
  SAME_FAMILY,
  SAME_HOUSEHOLD,
  SAME_PREMISES,
  SAME_CONTROLLER,
  SAME_JOURNEY,
  PERHAPS_SAME_PERSON
}
