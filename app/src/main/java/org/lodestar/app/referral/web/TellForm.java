package org.lodestar.app.referral.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.TheirYes;
import org.lodestar.app.referral.face.ToldDecisions;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.NrmEvent;

/** What the Home Office decided, as a worker of the support provider read it in the letter. */
record TellForm(
    @Nullable NrmEvent event,
    @ReadableDate(message = "referral.happening.on.wrong") @Nullable TypedDate on,
    @Nullable TheirYes agreed,
    @ReadableDate(message = "referral.now.ends.missing") @Nullable TypedDate ends,
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
        Asked.radios(
            page,
            "referral.happening.agreed",
            Option.all(page, "referral.happening.agreed", TheirYes.values())),
        Asked.date(page, "referral.tell.ends"),
        Asked.area(page, "referral.tell.note").most(2000));
  }

  ToldDecisions.Recorded recorded() {
    return new ToldDecisions.Recorded(event, day(on), day(ends), agreed, PersonalText.typed(note));
  }

  private static @Nullable LocalDate day(@Nullable TypedDate typed) {
    return typed == null ? null : typed.date().orElse(null);
  }
}
