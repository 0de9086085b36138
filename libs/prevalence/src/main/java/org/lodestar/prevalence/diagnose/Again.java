package org.lodestar.prevalence.diagnose;

import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.table.CaptureTable;

/** A way to estimate that is quick enough to be done again for many tables. */
@FunctionalInterface
public interface Again {
  Chosen of(CaptureTable table);

  /**
   * What came out.
   *
   * @param estimate people in all; null where no model admits one
   * @param interval at 95 %, given the model
   * @param model as text
   */
  record Chosen(@Nullable Double estimate, @Nullable Interval interval, @Nullable String model) {
    public static final Chosen NONE = new Chosen(null, null, null);
  }
}
