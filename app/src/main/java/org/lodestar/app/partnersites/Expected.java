package org.lodestar.app.partnersites;

/** What a page of a partner should carry. */
public enum Expected {
  /** The number of the national helpline, digit by digit. */
  HELPLINE,
  /** The day on which the page was last changed or looked at, not longer than a year ago. */
  DATE,
  /** A link to our own site. */
  LINK_BACK,
  /** A message of ours that changes by itself where we change it. */
  EMBED
}
