package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.casework.DefenceAnswer.Stage;
import org.lodestar.app.casework.DefenceAnswer.Told;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DefenceLimb;

/**
 * What was found about the statutory defence.
 *
 * @param limb which conditions were shown when it was typed
 */
record DefenceForm(
    @Nullable @NotNull(message = "casework.custody.stage.missing") Stage stage,
    @Nullable
        @NotBlank(message = "casework.custody.answer.missing")
        @Size(max = 5000, message = "casework.tooLong")
        String answer,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String evidence,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String lawyer,
    @Nullable Set<Told> told,
    @Nullable @NotNull(message = "casework.custody.looked.missing") Boolean looked,
    @Nullable DefenceLimb limb) {
  static List<Asked> asked(Page page, DefenceLimb limb, boolean charged) {
    String words = "casework.custody";
    return List.of(
        Asked.radios(page, words + ".stage", stages(page, charged)),
        Asked.radios(page, words + ".looked", looked(page)),
        Asked.area(page, words + ".answer").rows(6).most(5000),
        Asked.area(page, words + ".evidence").rows(4).most(5000),
        Asked.area(page, words + ".lawyer").rows(2).most(1000),
        Asked.boxes(page, words + ".told", Told.values()),
        Asked.hidden("limb", limb.name()));
  }

  private static List<Option> looked(Page page) {
    return Stream.of(true, false)
        .map(each -> Option.of(each.toString(), page.t("casework.custody.looked." + each)))
        .toList();
  }

  private static List<Option> stages(Page page, boolean charged) {
    Stage[] stages =
        charged
            ? new Stage[] {Stage.AFTER_CHARGE}
            : new Stage[] {Stage.BEFORE_INTERVIEW, Stage.BEFORE_CHARGE};
    return Option.all(page, "casework.custody.stage", stages);
  }

  static DefenceForm fresh(boolean charged) {
    return new DefenceForm(charged ? Stage.AFTER_CHARGE : null, "", "", "", Set.of(), null, null);
  }

  /** What was written the last time is looked at again, and not typed again. */
  static DefenceForm of(DefenceAnswer last, boolean charged) {
    return new DefenceForm(
        charged ? Stage.AFTER_CHARGE : null,
        "",
        PersonalText.shown(last.evidence()),
        PersonalText.shown(last.lawyer()),
        Set.of(),
        null,
        null);
  }

  DefenceAnswer answered() {
    return new DefenceAnswer(
        Objects.requireNonNull(stage),
        limb == null ? DefenceLimb.EITHER : limb,
        PersonalText.needed(answer),
        PersonalText.typed(evidence),
        PersonalText.typed(lawyer),
        Typed.set(told),
        Boolean.TRUE.equals(looked));
  }
}
