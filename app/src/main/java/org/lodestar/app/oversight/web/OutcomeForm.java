package org.lodestar.app.oversight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.oversight.Outcome;
import org.lodestar.app.oversight.Outcome.Result;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** What came of an action, as it is typed. */
record OutcomeForm(
    @Nullable @NotNull(message = "oversight.outcome.missing") Result result,
    @Nullable
        @NotBlank(message = "oversight.outcome.words.missing")
        @Size(max = 2000, message = "oversight.tooLong")
        String words,
    @Nullable
        @NotNull(message = "oversight.date.wrong")
        @ReadableDate(required = true, message = "oversight.date.wrong")
        TypedDate on,
    @Nullable Long version) {

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
