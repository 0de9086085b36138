package org.lodestar.app.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Measure.Strand;

/** Which actions to show; null asks for all. */
public record PlanFilter(
    @Nullable Strand strand,
    @Nullable Integer year,
    @Nullable UUID body,
    @Nullable ActionStanding standing,
    @Nullable Integer priority,
    Judgement.@Nullable Reason why) {
  /** All of them. */
  public static PlanFilter all() {
    return new PlanFilter(null, null, null, null, null, null);
  }

  /** Whether an action is asked for. */
  public boolean takes(JudgedAction each) {
    Planned planned = each.action().planned();
    return (strand == null || planned.place().strands().contains(strand))
        && (year == null || planned.place().years().contains(year))
        && (body == null || planned.parties().bodies().contains(body))
        && (standing == null || each.standing() == standing)
        && (priority == null || planned.place().priority() == priority)
        && (why == null || isFor(each, why));
  }

  /** Whatever else is said of it: what was moved after its day was missed is late. */
  private static boolean isFor(JudgedAction each, Judgement.Reason why) {
    return why == Judgement.Reason.PUT_OFF
        ? each.late() != null
        : each.judgement() != null && each.judgement().reason() == why;
  }
}
