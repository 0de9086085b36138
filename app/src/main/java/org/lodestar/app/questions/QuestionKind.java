package org.lodestar.app.questions;

/** How a question is answered. */
public enum QuestionKind {
  /** One of several choices. */
  SINGLE,
  /** As many choices as fit. */
  SEVERAL,
  /** All choices, put into an order. */
  RANK,
  /** One of some choices that stand in an order, none of which is right or wrong. */
  SCALE,
  /** In words of one's own. */
  TEXT,
  /** A ward, by the code of the statistics office; which there are is known to who asks. */
  WARD;

  /** Whether one chooses among what stands there. */
  public boolean chosen() {
    return this != TEXT && this != WARD;
  }

  /** Whether an answer can be right or wrong. */
  public boolean markable() {
    return this == SINGLE || this == SEVERAL || this == RANK;
  }
}
