package org.lodestar.app.notices;

/**
 * A letter was not taken. Says why as a code only: what the other side answers holds the address.
 */
public class NotCarried extends Exception {
  private static final long serialVersionUID = 1L;

  private final Why why;

  /** Why not. */
  public enum Why {
    /** The mail server does not answer. */
    NOT_REACHED,
    /** It does not know us. */
    LOGIN_REFUSED,
    /** It does not take this address. */
    ADDRESS_REFUSED,
    /** We could not write it. */
    NOT_WRITTEN
  }

  public NotCarried(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
