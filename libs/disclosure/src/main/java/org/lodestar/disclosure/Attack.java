package org.lodestar.disclosure;

/**
 * How an attack on the protected table went.
 *
 * @param attacked counts that are not shown, or shown rounded
 * @param recovered those of them that could be told too closely; always 0, or nothing is published
 * @param pairs differences of two published counts looked at
 * @param how by linear programming over all equations; for very large tables the proofs alone
 */
public record Attack(int attacked, int recovered, long pairs, String how) {
  public static final String LINEAR = "linear programming";
  public static final String PROOFS = "proofs";
}
