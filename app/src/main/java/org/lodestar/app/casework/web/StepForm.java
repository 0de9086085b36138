package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.OwnStepView;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PathwayStep.State;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** What has become of a step. */
record StepForm(
    @Nullable @NotNull(message = "casework.step.state.missing") State state,
    @Nullable @Size(max = 2000, message = "casework.tooLong") String note,
    @Nullable UUID owner,
    @Nullable @ReadableDate TypedDate due,
    @Nullable Long version) {

  static StepForm of(PathwayStep step) {
    return new StepForm(
        step.state(),
        PersonalText.shown(step.reason()),
        step.owner(),
        TypedDate.of(step.due()),
        step.version());
  }

  static StepForm of(OwnStepView step) {
    return new StepForm(
        step.state(),
        PersonalText.shown(step.reason()),
        step.owner(),
        TypedDate.of(step.due()),
        step.version());
  }

  StepOutcome outcome() {
    return new StepOutcome(
        java.util.Objects.requireNonNull(state),
        PersonalText.typed(note),
        owner,
        due == null ? null : due.date().orElse(null),
        Typed.version(version));
  }
}
