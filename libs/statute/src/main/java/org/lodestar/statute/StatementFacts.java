package org.lodestar.statute;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a statement.
 *
 * @param begins first day of the financial year
 * @param ends last day of it
 * @param silent areas that neither say what was done nor why nothing is said
 * @param says whether any area says what was done, or that nothing was
 * @param earlierKept whether earlier statements can still be read where they were
 * @param registered the day on which it was added to the registry
 */
public record StatementFacts(
    @Nullable LocalDate begins,
    @Nullable LocalDate ends,
    Set<StatementArea> silent,
    boolean says,
    Approval approval,
    Signature signature,
    Publication publication,
    boolean earlierKept,
    @Nullable LocalDate registered) {
  public StatementFacts {
    silent = Set.copyOf(silent);
  }

  /** Which board approved it, and when. */
  public record Approval(String board, @Nullable LocalDate on) {
    /** Nobody yet. */
    public static Approval none() {
      return new Approval("", null);
    }
  }

  /** Who signed it, as what, and when. */
  public record Signature(String name, String post, @Nullable LocalDate on) {
    /** Nobody yet. */
    public static Signature none() {
      return new Signature("", "", null);
    }
  }

  /**
   * Where it is to be read.
   *
   * @param website whether there is a website
   * @param linked whether the homepage links to it prominently
   * @param copyOnRequest whether a copy is given within 30 days of a written request
   * @param on the day on which it was published
   */
  public record Publication(
      boolean website, boolean linked, boolean copyOnRequest, @Nullable LocalDate on) {}
}
