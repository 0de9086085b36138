package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.NewAction;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
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
  static List<Asked> asked(Page page, List<Option> owners, List<Option> workers) {
    return List.of(
        Asked.area(page, "meetings.action.what").most(1000).rows(3),
        Asked.select(page, "meetings.action.organisation", owners),
        Asked.select(page, "meetings.action.worker", workers)
            .empty(page.t("meetings.action.worker.none")),
        Asked.text(page, "meetings.action.someone").named("who"),
        Asked.date(page, "meetings.action.due"));
  }

  NewAction wanted() {
    return new NewAction(
        Typed.text(what),
        Objects.requireNonNull(organisation),
        worker,
        Typed.text(who),
        Typed.day(due));
  }
}
