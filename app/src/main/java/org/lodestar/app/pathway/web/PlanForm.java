package org.lodestar.app.pathway.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.app.site.Typed;
import org.lodestar.statute.StepCode;

/** Our part of a step of the law, as typed. */
record PlanForm(
    @Nullable @Size(max = StepPlan.OWNER, message = "pathway.tooLong") String owner,
    @Nullable List<UUID> contacts,
    @Nullable @Pattern(regexp = "[0-9]{0,3}", message = "pathway.days.wrong") String days,
    TimeLimit.@Nullable Unit unit,
    @Nullable @Size(max = StepPlan.WORDS, message = "pathway.tooLong") String words,
    @Nullable @Pattern(regexp = "[0-9]{1,4}", message = "pathway.place.wrong") String place,
    @Nullable Long version) {

  static PlanForm of(StepPlan plan) {
    return new PlanForm(
        plan.owner(),
        plan.contacts(),
        Limits.days(plan.limit()),
        Limits.unit(plan.limit()),
        plan.words(),
        String.valueOf(plan.place()),
        plan.version());
  }

  @Nullable TimeLimit limit() {
    return Limits.read(days, unit);
  }

  /** The plan; the first step of all has no other place. */
  StepPlan plan(StepCode code) {
    boolean first = code == StepCode.CALL_999;
    return new StepPlan(
        code,
        owner == null ? "" : owner,
        contacts == null ? List.of() : contacts,
        limit(),
        words == null ? "" : words,
        first || place == null ? StepPlan.usualPlace(code) : Integer.parseInt(place),
        Typed.version(version));
  }
}
