package org.lodestar.app.referral.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.SentBy;
import org.lodestar.app.referral.face.ReferralsOfOthers;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** Which other body sent a referral, when, and under which reference. */
record SentByOthersForm(
    @NotNull(message = "referral.others.by.missing") @Nullable SentBy by,
    @ReadableDate(message = "referral.others.on.wrong", required = true) @Nullable TypedDate on,
    @Size(max = 100, message = "referral.reference.long") @Nullable String reference,
    @Size(max = 500, message = "referral.happening.note.long") @Nullable String whom) {

  static final SentByOthersForm EMPTY = new SentByOthersForm(null, null, "", "");

  static List<Asked> asked(Page page, UUID caseFile, UUID person) {
    return List.of(
        Asked.hidden("case", caseFile.toString()),
        Asked.hidden("person", person.toString()),
        Asked.radios(page, "referral.others.by", SentBy.values()),
        Asked.date(page, "referral.others.on"),
        Asked.text(page, "referral.others.reference").width(20),
        Asked.area(page, "referral.others.whom").most(500));
  }

  ReferralsOfOthers.Sent sent() {
    return new ReferralsOfOthers.Sent(
        Objects.requireNonNull(by),
        Typed.day(on),
        PersonalText.typed(reference),
        PersonalText.typed(whom));
  }
}
