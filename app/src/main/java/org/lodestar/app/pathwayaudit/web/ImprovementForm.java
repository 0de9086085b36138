package org.lodestar.app.pathwayaudit.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathwayaudit.Improvement;
import org.lodestar.app.pathwayaudit.Improvement.State;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
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
  static List<Asked> asked(Page page, List<Option> colleagues) {
    return List.of(
        Asked.select(page, "pathwayaudit.owner", colleagues).empty(page.t("pathwayaudit.choose")),
        Asked.date(page, "pathwayaudit.due"),
        Asked.radios(page, "pathwayaudit.improvement", State.values()).named("state"));
  }

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
