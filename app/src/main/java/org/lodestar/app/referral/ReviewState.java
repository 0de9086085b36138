package org.lodestar.app.referral;

/** Where the look of a second reader stands. */
public enum ReviewState {
  /** Somebody who writes has asked for it. */
  ASKED,
  /** The reader is at it; nobody else sees what they note. */
  READING,
  /** Handed to the writer, who has points to answer. */
  GIVEN,
  /** Every point is answered, or there was none. */
  ANSWERED,
  /** Taken back before anything was handed over. */
  TAKEN_BACK
}
