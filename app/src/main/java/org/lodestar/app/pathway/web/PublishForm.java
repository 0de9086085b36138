package org.lodestar.app.pathway.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** The day from which a version counts. */
record PublishForm(
    @Nullable
        @NotNull(message = "pathway.publish.from.wrong")
        @ReadableDate(required = true, message = "pathway.publish.from.wrong")
        TypedDate from,
    @Nullable Long version) {

  /** The day, once the form was found to be right. */
  LocalDate day() {
    return Objects.requireNonNull(from).date().orElseThrow();
  }
}
