package org.lodestar.app.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.strategy.Outcome;
import org.lodestar.app.strategy.Outcome.Result;

/** What came of an action, as it is typed. */
record OutcomeForm(
    @Nullable @NotNull(message = "strategy.outcome.missing") Result result,
    @Nullable
        @NotBlank(message = "strategy.outcome.words.missing")
        @Size(max = 2000, message = "site.tooLong")
        @BoardsRead
        String words,
    @Nullable
        @NotNull(message = "site.date.wrong")
        @ReadableDate(required = true, message = "site.date.wrong")
        TypedDate on,
    @Nullable Long version) {

  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "strategy.outcome", Result.DONE, Result.PARTLY, Result.NOT_DONE)
            .named("result"),
        Asked.area(page, "strategy.outcome.words").hint(page.t("strategy.nobodyHere")).most(2000),
        Asked.date(page, "strategy.outcome.on"));
  }

  static OutcomeForm of(Outcome outcome, LocalDate today, long version) {
    return new OutcomeForm(
        outcome.known() ? outcome.result() : null,
        outcome.words() == null ? "" : outcome.words(),
        TypedDate.of(outcome.on() == null ? today : outcome.on()),
        version);
  }

  Outcome outcome() {
    return new Outcome(Objects.requireNonNull(result), Typed.text(words), day());
  }

  LocalDate day() {
    return Objects.requireNonNull(Typed.date(on));
  }
}
