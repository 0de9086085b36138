package org.lodestar.app.breakglass;

/** What was asked for cannot be done. The key says why, in words for the worker. */
public final class NotNow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  /** The key of the words. */
  public NotNow(String key) {
    super(key, null, false, false);
    this.key = key;
  }

  /** Key of the words. */
  public String key() {
    return key;
  }
}
