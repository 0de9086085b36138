package org.lodestar.app.referral.redaction;

/** A document was asked for while something that may tell who the person is was not yet decided. */
public final class UnsettledMarks extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public UnsettledMarks() {
    super("Marks are not settled");
  }
}
