package org.lodestar.app.learning;

/** How somebody took a course. */
public enum CompletionWay {
  /** Page by page, by oneself. */
  SELF_PACED,
  /** With a trainer, on a screen. */
  ONLINE,
  /** With a trainer, in a room. */
  IN_PERSON,
  /** In another system, or with others. */
  ELSEWHERE
}
