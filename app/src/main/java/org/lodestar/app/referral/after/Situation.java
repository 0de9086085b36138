package org.lodestar.app.referral.after;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is so, or may come, after a document was sent.
 *
 * @param isNow whether it is so now, or so near that it is acted on now
 * @param day the day that it is about, where there is one
 */
public record Situation(Kind kind, boolean isNow, @Nullable LocalDate day) {
  /** Kinds. */
  public enum Kind {
    /** A negative decision, for which a reconsideration can be asked. */
    NEGATIVE,
    /** A reconsideration was asked for. */
    ASKED_AGAIN,
    /** A reconsideration was refused. */
    NEGATIVE_AGAIN,
    /** A reconsideration turned the decision. */
    TURNED,
    /** Conclusive grounds. */
    CONFIRMED,
    SUSPENDED,
    /** A child whose birthday is not known. */
    TURNING_18_UNKNOWN,
    TURNING_18,
    /** 18 today or before, and no conclusive decision. */
    TURNED_18,
    /** Exploited again, after this referral has ended. */
    NEW_EXPLOITATION,
    /** Exploited again while this referral goes on. */
    NEW_EXPLOITATION_OPEN,
    /** A notification, and the adult agrees to a referral after all. */
    CONVERSION,
    DISQUALIFICATION_NOTICE,
    DISQUALIFICATION_ANSWERED,
    DISQUALIFIED
  }

  static Situation now(Kind kind, @Nullable LocalDate day) {
    return new Situation(kind, true, day);
  }

  static Situation ifEver(Kind kind) {
    return new Situation(kind, false, null);
  }
}
