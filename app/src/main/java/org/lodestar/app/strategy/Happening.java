package org.lodestar.app.strategy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of an action.
 *
 * @param by null for what came with the platform, or by a rule
 * @param from what it was, as a code, a number or words
 * @param to what it became
 * @param reason in words; may be empty
 * @param milestone about which it is; null where it is about the action itself
 */
public record Happening(
    UUID action,
    Instant at,
    @Nullable UUID by,
    Kind kind,
    String from,
    String to,
    String reason,
    @Nullable UUID milestone) {
  /** What became of it. */
  public enum Kind {
    ADDED,
    CHANGED,
    /** From one worker to another, by identifier. */
    LED_BY,
    /** From one due day to another, each as it is written in figures; none is empty. */
    DUE_MOVED,
    /** A board agreed: on which day it met and which body, with a space between; to which day. */
    DAY_AGREED,
    /** From day to day as with the action's own, of one of its milestones. */
    MILESTONE_MOVED,
    CARRIED_OVER,
    /** It waits for a body, by identifier; what is asked of it is the reason. */
    WAITS,
    /** That body was asked again; to which day after that. */
    ASKED_AGAIN,
    WAIT_ANSWERED,
    WAIT_TAKEN_BACK,
    /** Whoever keeps the plan asked who leads it to say why it is off track. */
    WORDS_ASKED,
    OUTCOME,
    /** An organisation said how it stands, through a guest; which it was, and how it stands. */
    TOLD
  }
}
