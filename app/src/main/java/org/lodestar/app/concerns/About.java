package org.lodestar.app.concerns;

/** Whom or what a report is about. */
public enum About {
  /** The reporter, who may be a child. */
  ME,
  SOMEONE_ELSE,
  PLACE_OR_BUSINESS
}
