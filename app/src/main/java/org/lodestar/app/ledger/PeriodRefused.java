package org.lodestar.app.ledger;

/** A period cannot be closed; says why. */
public class PeriodRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Why {
    /** It ends with the running month or later. */
    NOT_OVER,
    /** Another one is closed that holds some of it, or months between would be left out. */
    NOT_NEXT
  }

  private final Why why;

  public PeriodRefused(Why why) {
    super("The period cannot be closed: " + why);
    this.why = why;
  }

  /** Why. */
  public Why why() {
    return why;
  }
}
