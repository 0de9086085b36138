package org.lodestar.disclosure;

/**
 * A table that cannot be protected as it is given, or work that was broken off. The message is for
 * the person: what is wrong, where, and what to do; never a count that is to be kept hidden.
 */
public final class DisclosureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DisclosureException(String message) {
    super(message);
  }
}
