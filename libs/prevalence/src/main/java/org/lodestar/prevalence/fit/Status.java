package org.lodestar.prevalence.fit;

/** Whether a model has an estimate on a table (Fienberg and Rinaldo 2012), and only one. */
public enum Status {
  /** There is one estimate, maybe with parameters at minus infinity. */
  EXISTS(0),
  /** The likelihood grows without end: no table of means fits the counts. */
  NO_ESTIMATE(1),
  /** Several values of the parameters fit equally well: the unseen can be any number. */
  NOT_IDENTIFIABLE(2),
  /** Both. */
  NEITHER(3);

  private final int code;

  Status(int code) {
    this.code = code;
  }

  static Status of(boolean exists, boolean identifiable) {
    if (identifiable) {
      return exists ? EXISTS : NO_ESTIMATE;
    }
    return exists ? NOT_IDENTIFIABLE : NEITHER;
  }

  /** 0, 1, 2 or 3, as in the tables of the field. */
  public int code() {
    return code;
  }
}
