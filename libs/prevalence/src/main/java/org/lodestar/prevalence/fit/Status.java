package org.lodestar.prevalence.fit;

/** Whether a model has an estimate on a table (Fienberg and Rinaldo 2012), and only one. */
public enum Status {
  /** There is one estimate, maybe with parameters at minus infinity. */
  EXISTS,
  /** The likelihood grows without end: no table of means fits the counts. */
  NO_ESTIMATE,
  /** Several values of the parameters fit equally well: the unseen can be any number. */
  NOT_IDENTIFIABLE,
  /** Both. */
  NEITHER;

  static Status of(boolean exists, boolean identifiable) {
    return values()[(exists ? 0 : 1) + (identifiable ? 0 : 2)];
  }

  /** 0, 1, 2 or 3, as in the tables of the field. */
  public int code() {
    return ordinal();
  }
}
