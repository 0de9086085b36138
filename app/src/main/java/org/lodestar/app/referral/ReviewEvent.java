package org.lodestar.app.referral;

/** What can happen to the look of a second reader. */
public enum ReviewEvent {
  BEGIN,
  SAVE,
  /** Handed over with points to answer. */
  GIVE,
  /** Handed over, and nothing to answer. */
  FIND_NOTHING,
  /** One point is answered, and others are not. */
  ANSWER,
  ANSWER_LAST,
  TAKE_BACK
}
