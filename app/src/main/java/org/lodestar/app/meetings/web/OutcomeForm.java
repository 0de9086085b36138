package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.AgreedAction.Event;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** What became of an action. */
record OutcomeForm(
    @Nullable @NotNull(message = "meetings.action.event.missing") Event event,
    @Nullable @Size(max = 2000, message = "meetings.tooLong") String outcome,
    @Nullable @ReadableDate TypedDate due,
    @Nullable Long version) {

  Optional<LocalDate> day() {
    return due == null ? Optional.empty() : due.date();
  }
}
