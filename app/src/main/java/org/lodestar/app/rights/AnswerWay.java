package org.lodestar.app.rights;

/** How the person got the answer. */
public enum AnswerWay {
  BY_HAND,
  /** By the way that they asked for, after somebody made sure that it is safe. */
  AS_ASKED,
  /** By a way of contact that is confirmed as safe today. */
  SAFE_CHANNEL
}
