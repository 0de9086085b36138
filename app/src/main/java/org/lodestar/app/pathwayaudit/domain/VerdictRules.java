package org.lodestar.app.pathwayaudit.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathwayaudit.StepRate;
import org.lodestar.app.pathwayaudit.Verdict;

/** What the days of a step say, and which steps need to get better. */
public final class VerdictRules {
  private VerdictRules() {}

  /**
   * What the days say: an auditor may find otherwise.
   *
   * @param needed false for a step that was found not to be needed
   * @param due days after it arose; null for a step without a date
   * @param settled days after it arose; null while it is open
   * @param age days since it arose
   */
  public static Verdict proposed(
      boolean needed, @Nullable Integer due, @Nullable Integer settled, int age) {
    if (!needed) {
      return Verdict.NOT_APPLICABLE;
    }
    if (settled != null) {
      return due == null || settled <= due ? Verdict.PASS : Verdict.FAIL;
    }
    return due != null && age > due ? Verdict.FAIL : Verdict.NOT_APPLICABLE;
  }

  /** The steps that fewer passed than the threshold asks; what nobody was judged on is left out. */
  public static List<StepRate> tooLow(List<StepRate> rates, int threshold) {
    return rates.stream().filter(rate -> rate.judged() > 0 && rate.percent() < threshold).toList();
  }
}
