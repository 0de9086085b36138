package org.lodestar.app.learning;

/** What happens to a text of a course. */
public enum CourseEvent {
  /** It is written on; what waited for a second person waits no more. */
  WRITE,
  ASK,
  /** The second person wants it otherwise. */
  RETURN,
  SIGN,
  REPLACE,
  WITHDRAW
}
