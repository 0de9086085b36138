package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Decision.Outcome;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** A decision and its reasons. */
record DecisionForm(
    @Nullable @NotNull(message = "casework.decision.outcome.missing") Outcome outcome,
    @Nullable Set<UUID> indicators,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String evidence,
    @Nullable
        @NotBlank(message = "casework.decision.reasoning.missing")
        @Size(max = 15000, message = "casework.tooLong")
        String reasoning,
    @Nullable
        @NotBlank(message = "casework.decision.maker.missing")
        @Size(max = 200, message = "casework.tooLong")
        String maker,
    @Nullable @Size(max = 200, message = "casework.tooLong") String advocate,
    @Nullable @ReadableDate(required = true) TypedDate decidedOn) {

  static DecisionForm fresh(String worker, LocalDate today) {
    return new DecisionForm(null, Set.of(), "", "", worker, "", TypedDate.of(today));
  }

  Decision decision() {
    Outcome chosen = Objects.requireNonNull(outcome);
    return new Decision(
        chosen.kind(),
        chosen,
        List.copyOf(Typed.set(indicators)),
        PersonalText.typed(evidence),
        PersonalText.needed(reasoning),
        PersonalText.needed(maker),
        PersonalText.typed(advocate),
        Objects.requireNonNull(decidedOn).date().orElseThrow());
  }
}
