package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** What a manager and a worker talked about. */
record SupervisionForm(
    @Nullable @ReadableDate(required = true) TypedDate heldOn,
    @Nullable @Size(max = 20, message = "casework.tooLong") String reference,
    @Nullable
        @NotBlank(message = "casework.supervision.words.missing")
        @Size(max = 15000, message = "casework.tooLong")
        String words,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String agreed) {
  static SupervisionForm fresh(LocalDate today) {
    return new SupervisionForm(TypedDate.of(today), "", "", "");
  }
}
