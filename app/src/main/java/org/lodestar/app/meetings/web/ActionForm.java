package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.NewAction;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** An action as it is agreed. */
record ActionForm(
    @Nullable
        @NotBlank(message = "meetings.action.what.missing")
        @Size(max = 1000, message = "meetings.tooLong")
        String what,
    @Nullable @NotNull(message = "meetings.action.organisation.missing") UUID organisation,
    @Nullable UUID worker,
    @Nullable @Size(max = 200, message = "meetings.tooLong") String who,
    @Nullable @ReadableDate(required = true) TypedDate due) {

  NewAction wanted() {
    return new NewAction(
        Typed.text(what),
        Objects.requireNonNull(organisation),
        worker,
        Typed.text(who),
        Typed.day(due));
  }
}
