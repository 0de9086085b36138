package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.casework.StepAnswer.Agreed;
import org.lodestar.app.casework.StepAnswer.Said;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;

/** What whoever owes something after a decision has answered. */
record AnswerForm(
    @Nullable @NotNull(message = "casework.answer.said.missing") Said said,
    @Nullable Agreed agreed,
    @Nullable @Size(max = 200, message = "casework.tooLong") String by,
    @Nullable @ReadableDate TypedDate on,
    @Nullable @Size(max = 2000, message = "casework.tooLong") String given,
    @Nullable @Size(max = 500, message = "casework.tooLong") String bed,
    @Nullable UUID owner,
    @Nullable @ReadableDate TypedDate due,
    @Nullable Long version) {

  static List<Asked> asked(Page page, StepCode code, List<Option> colleagues) {
    List<Asked> all = new ArrayList<>();
    all.add(Asked.hidden("answer", "1"));
    all.add(
        Asked.of(
                Asked.Kind.RADIOS, "said", page.t("casework.answer.said." + code), said(page, code))
            .large());
    if (code.asksForAnAnswer()) {
      all.add(
          Asked.radios(
              page,
              "casework.answer.agreed",
              Option.all(page, "casework.answer.agreed", Agreed.values())));
    }
    boolean ours = code == StepCode.SAFEGUARDING_DECISION;
    String by = ours ? "casework.answer.decidedBy" : "casework.answer.by";
    String on = ours ? "casework.answer.decidedOn" : "casework.answer.on";
    String given = ours ? "casework.answer.decidedWhy" : "casework.answer.given";
    all.add(Asked.text(page, by).named("by"));
    all.add(Asked.date(page, on).named("on"));
    all.add(Asked.area(page, given).named("given").most(2000));
    if (code == StepCode.COUNCIL_HOUSING || code == StepCode.SUPPORT_ENDS) {
      all.add(Asked.area(page, "casework.answer.bed").most(500));
    }
    all.add(
        Asked.select(page, "casework.step.owner", colleagues)
            .empty(page.t("casework.step.owner.case")));
    all.add(Asked.date(page, "casework.step.due").hint(page.t("casework.step.due.hint")));
    return all;
  }

  private static List<Option> said(Page page, StepCode code) {
    String kind = code.asksForAnAnswer() ? "COUNCIL" : code.name();
    return Arrays.stream(Said.values())
        .map(said -> Option.of(said.name(), page.t("casework.answer.said." + kind + "." + said)))
        .toList();
  }

  static AnswerForm of(PathwayStep step, @Nullable StepAnswer last) {
    return last == null
        ? new AnswerForm(
            null, null, "", null, "", "", step.owner(), TypedDate.of(step.due()), step.version())
        : new AnswerForm(
            last.said(),
            last.agreed(),
            PersonalText.shown(last.by()),
            TypedDate.of(last.on()),
            PersonalText.shown(last.given()),
            PersonalText.shown(last.bed()),
            step.owner(),
            TypedDate.of(step.due()),
            step.version());
  }

  StepAnswer answer() {
    return new StepAnswer(
        Objects.requireNonNull(said),
        agreed,
        PersonalText.typed(by),
        on == null ? null : on.date().orElse(null),
        PersonalText.typed(given),
        PersonalText.typed(bed));
  }

  StepOutcome rest() {
    return new StepOutcome(
        PathwayStep.State.OPEN,
        null,
        owner,
        due == null ? null : due.date().orElse(null),
        Typed.version(version));
  }
}
