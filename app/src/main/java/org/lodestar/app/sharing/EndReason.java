package org.lodestar.app.sharing;

/** Why a share was refused, given back, revoked or recalled. */
public enum EndReason {
  // By the receiver, who refuses.
  NOT_OUR_SERVICE(By.REFUSAL),
  NO_CAPACITY(By.REFUSAL),
  CONFLICT_OF_INTEREST(By.REFUSAL),
  NOT_ENOUGH_TO_ACT(By.REFUSAL),
  KNOWN_TO_US_ALREADY(By.REFUSAL),
  // By the receiver, who is done.
  WORK_DONE(By.RETURN),
  PERSON_DECLINED_SERVICE(By.RETURN),
  HANDED_ON(By.RETURN),
  // By the giver.
  NO_LONGER_NEEDED(By.GIVER),
  SENT_IN_ERROR(By.GIVER),
  RISK_CHANGED(By.GIVER),
  PERSON_ASKED(By.GIVER),
  // By the program, in the transaction in which a consent is taken back.
  CONSENT_WITHDRAWN(By.PROGRAM),
  // By the program, in the transaction in which the use of the person's data is restricted.
  DATA_RESTRICTED(By.PROGRAM);

  /** Who gives such a reason. */
  public enum By {
    REFUSAL,
    RETURN,
    GIVER,
    PROGRAM
  }

  private final By by;

  EndReason(By by) {
    this.by = by;
  }

  /** Who gives such a reason. */
  public By by() {
    return by;
  }
}
