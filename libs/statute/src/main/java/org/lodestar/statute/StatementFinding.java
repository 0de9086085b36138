package org.lodestar.statute;

/**
 * What became of one rule.
 *
 * @param advice what to do; empty when there is nothing to do
 */
public record StatementFinding(StatementRule rule, Result result, String advice) {
  /** How a statement stands to a rule. */
  public enum Result {
    MET,
    /** Something is to be done. */
    OPEN,
    /** It has no bearing. */
    NOT_ASKED
  }

  /** Whether something is to be done. */
  public boolean open() {
    return result == Result.OPEN;
  }

  /** Whether this stands in the way of a step. */
  public boolean blocks(StatementRule.Step step) {
    return open()
        && rule.weight() == StatementRule.Weight.REQUIRED
        && rule.before() != StatementRule.Step.NONE
        && rule.before().compareTo(step) <= 0;
  }
}
