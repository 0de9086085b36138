package org.lodestar.app.pathwayaudit.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathwayaudit.Improvement;
import org.lodestar.app.pathwayaudit.Improvement.State;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Who looks after an improvement, until when, and what has become of it. */
record ImprovementForm(
    @Nullable @NotNull(message = "pathwayaudit.owner.missing") UUID owner,
    @Nullable
        @NotNull(message = "pathwayaudit.date.wrong")
        @ReadableDate(required = true, message = "pathwayaudit.date.wrong")
        TypedDate due,
    @Nullable @NotNull(message = "pathwayaudit.state.missing") State state,
    @Nullable Long version) {

  static ImprovementForm of(Improvement improvement) {
    return new ImprovementForm(
        improvement.owner(),
        TypedDate.of(improvement.due()),
        improvement.state(),
        improvement.version());
  }

  Improvement over(Improvement before) {
    return new Improvement(
        before.id(),
        before.audit(),
        before.rate(),
        Objects.requireNonNull(owner),
        Objects.requireNonNull(due).date().orElseThrow(),
        Objects.requireNonNull(state),
        Typed.version(version));
  }
}
