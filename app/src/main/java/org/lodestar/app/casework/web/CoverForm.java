package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Deputy;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** Who stands in, and when. */
record CoverForm(
    @Nullable @NotNull(message = "casework.cover.deputy.missing") UUID deputy,
    @Nullable @ReadableDate(required = true) TypedDate from,
    @Nullable @ReadableDate(required = true) TypedDate until) {
  static CoverForm fresh(LocalDate today) {
    return new CoverForm(null, TypedDate.of(today), TypedDate.of(null));
  }

  static CoverForm of(Deputy deputy) {
    return new CoverForm(
        deputy.deputy(), TypedDate.of(deputy.from()), TypedDate.of(deputy.until()));
  }

  UUID who() {
    return Objects.requireNonNull(deputy);
  }

  static LocalDate day(@Nullable TypedDate typed) {
    return typed == null ? LocalDate.EPOCH : typed.date().orElse(LocalDate.EPOCH);
  }
}
