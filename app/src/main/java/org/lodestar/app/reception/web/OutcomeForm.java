package org.lodestar.app.reception.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.reception.ReceptionPlan;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.Written;

/** What came of an operation for the people whom it met. */
record OutcomeForm(
    @Nullable
        @NotNull(message = OutcomeForm.WRONG)
        @Pattern(regexp = OutcomeForm.NUMBER, message = OutcomeForm.WRONG)
        String met,
    @Nullable
        @NotNull(message = OutcomeForm.WRONG)
        @Pattern(regexp = OutcomeForm.NUMBER, message = OutcomeForm.WRONG)
        String received,
    @Nullable
        @NotNull(message = OutcomeForm.WRONG)
        @Pattern(regexp = OutcomeForm.NUMBER, message = OutcomeForm.WRONG)
        String referred,
    @Nullable
        @NotNull(message = OutcomeForm.WRONG)
        @Pattern(regexp = OutcomeForm.NUMBER, message = OutcomeForm.WRONG)
        String children,
    @Nullable @Size(max = 2000, message = "reception.tooLong") String words,
    @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.text(page, "reception.outcome.met"),
        Asked.text(page, "reception.outcome.received"),
        Asked.text(page, "reception.outcome.referred"),
        Asked.text(page, "reception.outcome.children"),
        Asked.area(page, "reception.outcome.words").most(2000));
  }

  static final String NUMBER = "[0-9]{1,3}";
  static final String WRONG = "reception.number.wrong";

  static OutcomeForm of(ReceptionPlan plan) {
    Written outcome = plan.outcome();
    return new OutcomeForm(
        outcome.text("met"),
        outcome.text("received"),
        outcome.text("referred"),
        outcome.text("children"),
        outcome.text("words"),
        plan.version());
  }

  Written outcome() {
    return Written.of("met", String.valueOf(met))
        .with("received", String.valueOf(received))
        .with("referred", String.valueOf(referred))
        .with("children", String.valueOf(children))
        .with("words", words == null ? "" : words.strip());
  }
}
