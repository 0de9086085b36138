package org.lodestar.app.referral;

/** What was asked for cannot be done at this stage. The key says why, in words for the worker. */
public final class MoveRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  /** The key of the words, such as {@code referral.refused.incomplete}. */
  public MoveRefused(String key) {
    super(key, null, false, false);
    this.key = key;
  }

  /** Key of the words. */
  public String key() {
    return key;
  }
}
