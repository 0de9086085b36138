package org.lodestar.app.requests;

/** What can happen to a request for information. */
public enum InformationEvent {
  /** The answer is written, or written anew. */
  PREPARE,
  /** What was asked, under which law or when, was written down wrongly. */
  CORRECT,
  /** A table of figures is made for it. */
  TABLE,
  /** Whoever asks is asked what they mean. */
  CLARIFY,
  /** A fee is asked for. */
  ASK_FEE,
  /** They said what they mean, or paid. */
  RESUME,
  /** They were told that it takes longer, and why. */
  LONGER,
  /** What we know goes to the information team. */
  SEND,
  /** The information team wants it otherwise. */
  BACK,
  /** Whoever asked was answered. */
  ANSWER,
  /** They want it looked at again. */
  REVIEW,
  /** Somebody else looked at it again. */
  DECIDE,
  /** It is about whoever asks: another law, and another register. */
  OWN_DATA,
  /** It is not about whoever asks after all. */
  NOT_OWN,
  /** Nobody asks any more. */
  WITHDRAW
}
