package org.lodestar.app.statements;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.StatementArea;

/**
 * Something that the council promised as a buyer.
 *
 * @param code by which it is called
 */
public record Commitment(String code, Said said, Kept kept, long version) {

  /**
   * What it says, in words of our own.
   *
   * @param wanted what would show that it is kept
   * @param suggested post that usually answers for it
   * @param area of a statement to which it belongs
   * @param note what is to be known about it; may be empty
   */
  public record Said(
      String words,
      String wanted,
      String suggested,
      StatementArea area,
      String note,
      String source,
      LocalDate checked) {}

  /**
   * Who answers for it, and how it stands.
   *
   * @param due when something is to be shown again
   * @param reason why it stands so
   */
  public record Kept(
      @Nullable UUID body,
      String post,
      Often often,
      @Nullable LocalDate due,
      Standing standing,
      String reason) {}

  /** How often something is to be shown. */
  public enum Often {
    MONTHLY,
    QUARTERLY,
    YEARLY,
    ONCE
  }

  /** How it stands. */
  public enum Standing {
    /** It is kept, and a second person has confirmed what shows it. */
    MET,
    PARTLY,
    NOT_YET,
    NOT_KNOWN
  }

  /** Whether something should have been shown already. */
  public boolean overdue(LocalDate today) {
    return kept.due() != null && kept.due().isBefore(today);
  }
}
