package org.lodestar.app.learning;

/** How far a text of a course is. */
public enum CourseState {
  /** Somebody writes it. */
  DRAFT,
  /** It waits for a second person. */
  ASKED,
  /** People take it. */
  SIGNED,
  /** The next one is taken in its place. */
  REPLACED,
  /** Nobody begins it any more. */
  WITHDRAWN
}
