package org.lodestar.app.site;

/** Somebody else changed the same thing since this person opened it. */
public final class EditClash extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** No message: what clashed is content. */
  public EditClash() {
    super("Changed meanwhile", null, false, false);
  }
}
