package org.lodestar.app.guests;

/** How a link reaches a guest. */
public enum PassWay {
  /** To their mailbox, and past nobody's screen. */
  LETTER,
  /** On paper, from hand to hand. */
  SHEET
}
