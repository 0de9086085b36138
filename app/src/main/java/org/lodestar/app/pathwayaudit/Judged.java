package org.lodestar.app.pathwayaudit;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * A step of a case on its sheet.
 *
 * @param step code, of the law or of the partnership's own
 * @param title what it is called
 * @param due days after it arose; null when it has no date
 * @param settled days after it arose; null while it is open
 * @param proposed what the days say
 * @param verdict what the auditor found; null before they have
 * @param remark sealed, since it may name somebody
 */
public record Judged(
    String step,
    String title,
    @Nullable Integer due,
    @Nullable Integer settled,
    Verdict proposed,
    @Nullable Verdict verdict,
    @Nullable PersonalText remark) {
  /** What the auditor found, or what the days say. */
  public Verdict shown() {
    return verdict == null ? proposed : verdict;
  }
}
