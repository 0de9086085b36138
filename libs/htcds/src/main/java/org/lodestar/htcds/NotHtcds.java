package org.lodestar.htcds;

/** A file that is not in a form of the standard; says why in words for its sender. */
public final class NotHtcds extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotHtcds(String why) {
    super(why);
  }

  NotHtcds(String why, Throwable cause) {
    super(why, cause);
  }
}
