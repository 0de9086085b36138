package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.statute.ClockRule;

/** Which clock starts for a child, on which day. */
public record ClockForm(
    @Nullable @NotNull(message = "meetings.clocks.rule.missing") Choice rule,
    @Nullable @ReadableDate(required = true) TypedDate on) {
  /** Clocks that are started by hand. */
  public enum Choice {
    STRATEGY_DISCUSSION,
    CHILD_ASSESSMENT
  }

  ClockRule chosen() {
    return ClockRule.valueOf(Objects.requireNonNull(rule).name());
  }
}
