package org.lodestar.app.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may hold an answer of the Home Office that was turned.
 *
 * @param since on which day it was given or told
 * @param share of which it is; null for another way
 * @param how it was told, in words; empty for a share that is open
 * @param number of its line in the list of who got what, counted from the oldest; 0 for the page in
 *     their own hand
 * @param manner what is to be done about it
 * @param againstNo whether the person's no stands against telling them
 */
public record OlderAnswer(
    String whom,
    LocalDate since,
    @Nullable UUID share,
    String how,
    int number,
    Manner manner,
    boolean againstNo) {
  /** What is to be done about it. */
  public enum Manner {
    /** An open share: its newer version tells them. */
    SHARE,
    /** The council's own record: a newer summary with the decision tells it. */
    SUMMARY,
    /** The page in the person's own hand. */
    PAPER,
    /** A share that is over: they are told by hand that it is turned, on a ground. */
    OVER,
    /** They were told by hand, and are told again. */
    TELL,
    /** Nobody knows whether they were told the decision. */
    ASK
  }

  /** What was found out. */
  public enum Said {
    /** They were told the older answer. */
    WAS_TOLD,
    /** They never were told of the decision. */
    NEVER_TOLD,
    /** They are not told that it was turned, for a reason. */
    NOT_TOLD,
    /** The paper was taken back, or is destroyed. */
    GONE
  }
}
