package org.lodestar.app.casework;

/**
 * What was asked for is against a rule of casework. The key says which, in words for the worker.
 */
public final class RuleBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  /** The key of the words, such as {@code casework.rule.ageNeedsProof}. */
  public RuleBroken(String key) {
    super(key, null, false, false);
    this.key = key;
  }

  /** Key of the words. */
  public String key() {
    return key;
  }
}
