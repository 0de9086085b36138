package org.lodestar.app.learning;

import org.lodestar.app.audit.AuditAction;

/** What is done with courses. */
public enum LearningAction implements AuditAction {
  /** Somebody looked at how many take part and what they choose. */
  COURSES_LISTED,
  /** Somebody looked at what a course changed. */
  COURSE_CHANGE_SEEN
}
