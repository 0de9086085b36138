package org.lodestar.app.concerns;

/** How a concern reached us. */
public enum Channel {
  /** The public form, without an account. */
  PUBLIC_FORM
}
