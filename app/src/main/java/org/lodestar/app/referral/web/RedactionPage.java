package org.lodestar.app.referral.web;

import java.util.List;
import java.util.Set;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.redaction.Combination;
import org.lodestar.app.referral.redaction.Mark;

/**
 * What is to be decided before a notification without a name can be made.
 *
 * @param marks every mark with what was chosen for it
 * @param open how many are not settled
 * @param combined facts that tell together; empty when there are too few
 * @param combinationOpen they are still to be looked at
 * @param wrong ids of marks whose choice does not hold
 */
public record RedactionPage(
    Referral referral,
    List<Choice> marks,
    int open,
    Set<Combination.Feature> combined,
    boolean combinationOpen,
    boolean accepted,
    String reason,
    boolean reasonMissing,
    Set<String> wrong,
    long version) {
  public RedactionPage {
    marks = List.copyOf(marks);
    combined = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(combined));
    wrong = Set.copyOf(wrong);
  }

  /**
   * A mark with what was chosen.
   *
   * @param questions where it stands, in words, by item
   * @param treatment name of the treatment; empty when none was chosen
   * @param words neutral words
   * @param why reason to keep it
   */
  public record Choice(
      Mark mark,
      java.util.Map<String, String> questions,
      String treatment,
      String words,
      String why,
      boolean settled) {}
}
