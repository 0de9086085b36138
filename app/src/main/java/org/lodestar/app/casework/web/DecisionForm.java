package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Decision.Outcome;
import org.lodestar.app.casework.Matter;
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
    @Nullable @ReadableDate(required = true) TypedDate decidedOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong") String at,
    @Nullable Matter about) {

  static DecisionForm fresh(String worker, LocalDateTime now, Matter about) {
    LocalTime time = now.toLocalTime().withSecond(0).withNano(0);
    return new DecisionForm(
        null,
        Set.of(),
        "",
        "",
        worker,
        "",
        TypedDate.of(now.toLocalDate()),
        time.toString(),
        about);
  }

  /** The question that it is about; the referral, where none was chosen. */
  Matter matter() {
    return about == null ? Matter.REFERRAL : about;
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
        Typed.day(decidedOn),
        chosen.kind() == Decision.Kind.CAPACITY ? matter() : Matter.REFERRAL,
        Typed.text(at).isEmpty() ? null : Typed.moment(decidedOn, at));
  }
}
