package org.lodestar.app.learning;

import org.lodestar.app.audit.AuditAction;

/** What is done with courses. */
public enum LearningAction implements AuditAction {
  /** Somebody looked at how many take part and what they choose. */
  COURSES_LISTED,
  COURSE_VIEWED,
  /** Somebody wrote on a text, or took over one that came along. */
  COURSE_WRITTEN,
  /** Somebody asks a second person to sign it. */
  COURSE_ASKED,
  COURSE_SENT_BACK,
  COURSE_SIGNED,
  COURSE_STOPPED,
  /** Somebody looked at what they can learn, and what they did. */
  LEARNING_LISTED,
  LEARNING_BEGUN,
  LEARNING_ENDED,
  /** Somebody looked at what a course changed. */
  COURSE_CHANGE_SEEN
}
