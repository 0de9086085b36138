package org.lodestar.app.referral.quality;

import org.lodestar.app.referral.form.Item;

/**
 * Something about an answer that the decision maker would stumble over. Its words are the message
 * {@code referral.quality.<code>}.
 */
public record Remark(Weight weight, Code code, Item item) {
  /** How much it matters. */
  public enum Weight {
    /** The answers contradict the route or are missing: nothing can be sent. */
    STOPS,
    /** Worth another look; the worker decides. */
    LOOK_AGAIN
  }

  /** What was noticed. */
  public enum Code {
    MISSING,
    AGE_AGAINST_ROUTE,
    CONSENT_AGAINST_ROUTE,
    TOO_SHORT,
    BARE_NOT_KNOWN,
    NO_DATES,
    SIGN_WITHOUT_WHO,
    SIGN_WITHOUT_WHEN,
    SIGN_WITHOUT_WHERE,
    OPINION_AMONG_FACTS,
    LOADED_WORDS,
    NATIONALITY_AS_SIGN,
    VIEW_WITHOUT_REASON,
    DOUBT_UNEXPLAINED,
    DOUBT_HIDDEN,
    INTERPRETER_UNMENTIONED,
    COMPANION_INTERPRETED,
    NO_WORK_DETAILS,
    CONTACT_AGAINST_SITUATION,
    RISK_AGAINST_SITUATION,
    CHILD_TYPE_AGAINST_AGE,
    PLACE_IN_WORDS,
    NAME_IN_REFERENCE,
    HELP_WITHOUT_NAME
  }

  static Remark stops(Code code, Item item) {
    return new Remark(Weight.STOPS, code, item);
  }

  static Remark lookAgain(Code code, Item item) {
    return new Remark(Weight.LOOK_AGAIN, code, item);
  }
}
