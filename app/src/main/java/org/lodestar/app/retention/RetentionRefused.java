package org.lodestar.app.retention;

/** A rule of retention forbids it; the key says why in words. */
public class RetentionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  public RetentionRefused(String key) {
    super(key);
    this.key = key;
  }

  /** Key of the words that say why. */
  public String key() {
    return key;
  }
}
