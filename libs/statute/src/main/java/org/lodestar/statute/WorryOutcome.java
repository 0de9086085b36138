package org.lodestar.statute;

/** What a screening says, in three words. There is none that says "low" or "no risk". */
public enum WorryOutcome {
  STILL_WORRIED,
  TALK_TODAY,
  ACT_NOW;

  /** Wording for staff. */
  public String words() {
    return Words.get("screening.outcome." + name());
  }

  WorryOutcome orMore(WorryOutcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
