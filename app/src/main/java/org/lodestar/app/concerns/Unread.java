package org.lodestar.app.concerns;

/** Why nobody could ever read what comes by the public form. */
public enum Unread {
  /** No organisation receives reports. */
  NO_RECEIVER,
  /** Nobody who works there today may read and triage them. */
  NO_READER,
  /** Nobody is ever called: no shift, nobody who stands in, no manager. */
  NO_DUTY
}
