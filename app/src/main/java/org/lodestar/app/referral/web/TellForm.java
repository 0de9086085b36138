package org.lodestar.app.referral.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.face.ToldDecisions;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.statute.NrmEvent;

/** What the Home Office decided, as a worker of the support provider read it in the letter. */
record TellForm(
    @NotNull(message = "referral.happening.event.missing") @Nullable NrmEvent event,
    @ReadableDate(message = "referral.happening.on.wrong", required = true) @Nullable TypedDate on,
    @Size(max = 2000, message = "referral.happening.note.long") @Nullable String note) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(
            page,
            "referral.tell.event",
            ToldDecisions.TOLD.stream()
                .map(event -> Option.of(event.name(), page.name("referral.event", event)))
                .toList()),
        Asked.date(page, "referral.tell.on"),
        Asked.area(page, "referral.tell.note").most(2000));
  }
}
