package org.lodestar.prevalence;

/**
 * What was given cannot be estimated from, or the work was broken off. The message is for the
 * person: what is wrong, where, and what to do; never a name from a list.
 */
public final class PrevalenceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PrevalenceException(String message) {
    super(message);
  }
}
