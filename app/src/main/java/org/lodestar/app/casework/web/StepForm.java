package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.OwnStepView;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PathwayStep.State;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;

/** What has become of a step. */
record StepForm(
    @Nullable @NotNull(message = "casework.step.state.missing") State state,
    @Nullable @Size(max = 2000, message = "casework.tooLong") String note,
    @Nullable UUID owner,
    @Nullable @ReadableDate TypedDate due,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String hour,
    @Nullable Long version) {
  static List<Asked> asked(Page page, List<Option> colleagues, String due) {
    return List.of(
        Asked.radios(
                page, "casework.step.state", Option.all(page, "casework.stepState", State.values()))
            .large(),
        Asked.area(page, "casework.step.note").most(2000),
        Asked.select(page, "casework.step.owner", colleagues)
            .empty(page.t("casework.step.owner.case")),
        Asked.date(page, "casework.step.due").hint(page.t(due)));
  }

  /** The same with an hour: tonight's steps have one. A day that law counts is not asked for. */
  static List<Asked> askedWithHour(Page page, StepCode code, List<Option> colleagues) {
    List<Asked> asked = new ArrayList<>(asked(page, colleagues, "casework.step.due.hint"));
    if (code == StepCode.RECONSIDERATION) {
      asked.removeLast();
      return asked;
    }
    asked.add(Asked.text(page, "casework.step.hour").width(5));
    return asked;
  }

  static StepForm of(PathwayStep step) {
    return new StepForm(
        step.state(),
        PersonalText.shown(step.reason()),
        step.owner(),
        TypedDate.of(step.due()),
        Shown.hour(step.dueAt()),
        step.version());
  }

  static StepForm of(OwnStepView step) {
    return new StepForm(
        step.state(),
        PersonalText.shown(step.reason()),
        step.owner(),
        TypedDate.of(step.due()),
        "",
        step.version());
  }

  StepOutcome outcome() {
    return new StepOutcome(
        java.util.Objects.requireNonNull(state),
        PersonalText.typed(note),
        owner,
        Typed.date(due),
        moment(),
        Typed.version(version));
  }

  private @Nullable Instant moment() {
    boolean none = Typed.date(due) == null || Typed.text(hour).isEmpty();
    return none ? null : Typed.moment(due, hour);
  }
}
