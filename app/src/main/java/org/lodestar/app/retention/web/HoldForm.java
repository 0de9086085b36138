package org.lodestar.app.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.retention.Hold;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/**
 * A hold.
 *
 * @param object the case, or one person of it
 */
record HoldForm(
    @Nullable @NotNull(message = "retention.hold.object.missing") UUID object,
    @Nullable
        @NotBlank(message = "retention.hold.reason.missing")
        @Size(max = 1000, message = "retention.tooLong")
        String reason,
    @Nullable @ReadableDate(required = true) TypedDate reviewOn) {
  static HoldForm fresh(UUID caseFile, LocalDate today) {
    return new HoldForm(caseFile, "", TypedDate.of(today.plusYears(1)));
  }

  Hold.Held held(UUID caseFile) {
    UUID meant = Objects.requireNonNull(object);
    Hold.Kind kind = meant.equals(caseFile) ? Hold.Kind.CASE : Hold.Kind.PERSON;
    return new Hold.Held(kind, meant, caseFile);
  }
}
