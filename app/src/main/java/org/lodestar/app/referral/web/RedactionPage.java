package org.lodestar.app.referral.web;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.redaction.Combination;
import org.lodestar.app.referral.redaction.Mark;
import org.lodestar.redaction.IdentifierKind;

/**
 * What of a notification leaves, answer by answer.
 *
 * @param texts every written answer
 * @param open how many marks and questions are not settled
 * @param combined facts that tell together; empty when there are too few
 * @param combinationOpen they are still to be looked at
 * @param version for optimistic locking
 */
public record RedactionPage(
    Referral referral,
    List<Text> texts,
    int open,
    Set<Combination.Feature> combined,
    boolean combinationOpen,
    long version) {
  public RedactionPage {
    texts = List.copyOf(texts);
    combined = Collections.unmodifiableSet(new TreeSet<>(combined));
  }

  /**
   * A written answer.
   *
   * @param field name of the field for what leaves
   * @param original as it was written, in pieces
   * @param rows how high the field is
   * @param left marks that leave and were not told at an earlier answer
   */
  public record Text(
      String field, String question, List<Piece> original, int rows, List<Mark> left) {
    public Text {
      original = List.copyOf(original);
      left = List.copyOf(left);
    }
  }

  /** Some words of an answer, marked or not. */
  public record Piece(String words, @Nullable IdentifierKind kind, boolean known) {}
}
