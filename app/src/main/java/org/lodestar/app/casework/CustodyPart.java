package org.lodestar.app.casework;

/** Something that is written down about an arrest; the newest of its sort stands. */
public sealed interface CustodyPart
    permits Accusation, CalledAdult, DefenceAnswer, CustodyOutcome, CourtPlan {
  /** What it is about. Names are kept for ever. */
  enum Sort {
    ACCUSATION,
    ADULT,
    DEFENCE,
    OUTCOME,
    COURT
  }

  /** What this one is about. */
  default Sort sort() {
    return switch (this) {
      case Accusation _ -> Sort.ACCUSATION;
      case CalledAdult _ -> Sort.ADULT;
      case DefenceAnswer _ -> Sort.DEFENCE;
      case CustodyOutcome _ -> Sort.OUTCOME;
      case CourtPlan _ -> Sort.COURT;
    };
  }
}
