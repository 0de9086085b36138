package org.lodestar.app.pathway.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.Continuity;
import org.lodestar.app.pathway.face.ContinuityPlans;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** An arrangement as typed. */
record ContinuityForm(
    @Nullable
        @NotBlank(message = "pathway.reason.missing")
        @Size(max = 500, message = "pathway.tooLong")
        String reason,
    @Nullable
        @NotBlank(message = "pathway.prompt.missing")
        @Size(max = 1000, message = "pathway.tooLong")
        String prompt,
    @Nullable @Size(max = 500, message = "pathway.tooLong") String everybody,
    @Nullable
        @NotNull(message = "pathway.publish.from.wrong")
        @ReadableDate(required = true, message = "pathway.publish.from.wrong")
        TypedDate begins,
    @Nullable
        @NotNull(message = "pathway.publish.from.wrong")
        @ReadableDate(required = true, message = "pathway.publish.from.wrong")
        TypedDate review,
    @Nullable
        @NotNull(message = "pathway.publish.from.wrong")
        @ReadableDate(required = true, message = "pathway.publish.from.wrong")
        TypedDate ends,
    @Nullable @Valid List<DetourRow> routes) {
  /** How many routes a form has room for. */
  static final int ROUTES = 6;

  static ContinuityForm empty(LocalDate today) {
    return new ContinuityForm(
        "",
        "",
        "",
        TypedDate.of(today),
        TypedDate.of(today.plusDays(7)),
        TypedDate.of(today.plusDays(14)),
        Collections.nCopies(ROUTES, DetourRow.empty()));
  }

  private List<DetourRow> rows() {
    return routes == null ? List.of() : routes.stream().filter(Objects::nonNull).toList();
  }

  /** Whether a route has a service without words or words without a service. */
  boolean half() {
    return rows().stream().anyMatch(DetourRow::half);
  }

  Continuity.Content content() {
    return new Continuity.Content(
        Objects.requireNonNull(reason),
        Objects.requireNonNull(prompt),
        everybody == null || everybody.isBlank() ? null : everybody,
        rows().stream()
            .filter(DetourRow::filled)
            .limit(ROUTES)
            .map(
                row ->
                    new Continuity.Detour(
                        Objects.requireNonNull(row.service()),
                        Objects.requireNonNull(row.instead()),
                        row.told()))
            .toList());
  }

  ContinuityPlans.Days days() {
    return new ContinuityPlans.Days(Typed.day(begins), Typed.day(ends), Typed.day(review));
  }
}
