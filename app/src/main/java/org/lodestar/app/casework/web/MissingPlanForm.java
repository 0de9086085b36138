package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.MissingPlan;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.vocabulary.Known;

/** A child's plan for going missing. */
record MissingPlanForm(
    @Nullable @NotNull(message = "casework.missing.alone.missing") Known alone,
    @Nullable @ReadableDate TypedDate arrivedOn,
    @Nullable
        @Pattern(
            regexp = "|([01]?[0-9]|2[0-3])[:.][0-5][0-9]",
            message = "casework.note.time.wrong")
        String arrivedAt,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String description,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String numbers,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String agreement,
    @Nullable Long version) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  static MissingPlanForm of(MissingPlan plan) {
    Instant arrived = plan.arrivedAt();
    ZonedDateTime then = arrived == null ? null : arrived.atZone(LONDON);
    return new MissingPlanForm(
        plan.isWritten() ? plan.alone() : null,
        TypedDate.of(then == null ? null : then.toLocalDate()),
        then == null ? "" : then.toLocalTime().withSecond(0).withNano(0).toString(),
        Typed.shown(plan.description()),
        Typed.shown(plan.numbers()),
        Typed.shown(plan.agreement()),
        plan.version());
  }

  MissingPlan plan() {
    return new MissingPlan(
        Objects.requireNonNull(alone),
        arrived(),
        Typed.text(description),
        Typed.text(numbers),
        Typed.text(agreement),
        version == null ? -1 : version);
  }

  private @Nullable Instant arrived() {
    return arrivedOn == null
        ? null
        : arrivedOn
            .date()
            .map(day -> day.atTime(Typed.time(arrivedAt)).atZone(LONDON).toInstant())
            .orElse(null);
  }
}
