package org.lodestar.app.strategy;

import org.lodestar.app.audit.AuditAction;

/**
 * What is done with strategies, the plan and the bodies that carry it, in the audit record. Names
 * are kept for ever.
 */
public enum StrategyAction implements AuditAction {
  PARTNER_BODY_ADDED,
  PARTNER_BODY_CHANGED,
  STRATEGY_ADDED,
  STRATEGY_CHANGED,
  STRATEGY_PUT_IN_FORCE,
  STRATEGY_CLOSED,
  STRATEGY_BASIS_ADDED,
  PLAN_GAP_ANSWERED,
  PLAN_ACTION_ADDED,
  PLAN_ACTION_VIEWED,
  PLAN_ACTION_CHANGED,
  PLAN_ACTION_CARRIED_OVER,
  /** Somebody wrote down that a board agreed to the day to which a late action was moved. */
  PLAN_DAY_AGREED,
  PLAN_OUTCOME_RECORDED,
  PLAN_REPORT_EXPORTED,
  PLAN_MILESTONE_ADDED,
  PLAN_MILESTONE_CHANGED,
  PLAN_NEEDS_CHANGED,
  /** Somebody said that an action waits for a partner. */
  PLAN_PARTNER_AWAITED,
  PLAN_PARTNER_ASKED_AGAIN,
  /** The partner answered, or nothing is asked of it any more. */
  PLAN_PARTNER_WAIT_OVER,
  /** Somebody asked who leads a red action to say why it is. */
  PLAN_WORDS_ASKED,
  PLAN_STANDING_SAID,
  PLAN_STANDING_TAKEN_BACK,
  PLAN_EVIDENCE_ADDED,
  PLAN_EVIDENCE_REVIEWED,
  PLAN_LEAD_HANDED_OVER,
  /** All that lies with one holder of a post went to the next, of every room. */
  POST_HANDED_OVER,
  PLAN_ACTION_SHOWN_TO_GUEST,
  PLAN_UPDATE_TAKEN_OVER,
  PLAN_UPDATE_SET_ASIDE,
  /** Somebody said of words that boards read that they tell of nobody. */
  BOARD_WORDS_CLEARED,
  /** Somebody looked at what could be destroyed at a place that boards read. */
  BOARD_WORDS_LISTED,
  /** Words that boards read were destroyed: they told of a person. */
  BOARD_WORDS_TAKEN_OUT,
  /** Somebody else knows of it. */
  BOARD_WORDS_TAKEN_OUT_SEEN
}
