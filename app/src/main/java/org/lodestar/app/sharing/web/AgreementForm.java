package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Agreement;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** An agreement between organisations. */
record AgreementForm(
    @Nullable
        @NotBlank(message = "sharing.agreement.name.missing")
        @Size(max = 200, message = "sharing.tooLong")
        String name,
    @Nullable Set<UUID> parties,
    @Nullable Set<SharePurpose> purposes,
    @Nullable @ReadableDate(required = true) TypedDate startsOn,
    @Nullable @ReadableDate(required = true) TypedDate reviewOn,
    @Nullable @ReadableDate(required = true) TypedDate endsOn,
    @Nullable Long version) {
  static List<Asked> asked(Page page, Asked version, List<Option> organisations) {
    return List.of(
        version,
        Asked.text(page, "sharing.agreement.name"),
        Asked.boxes(page, "sharing.agreement.parties", organisations),
        Asked.boxes(
            page,
            "sharing.agreement.purposes",
            Option.all(page, "sharing.purpose", SharePurpose.values())),
        Asked.date(page, "sharing.agreement.startsOn"),
        Asked.date(page, "sharing.agreement.reviewOn"),
        Asked.date(page, "sharing.agreement.endsOn"));
  }

  static AgreementForm fresh(LocalDate today) {
    return new AgreementForm(
        "",
        Set.of(),
        Set.of(),
        TypedDate.of(today),
        TypedDate.of(today.plusYears(1)),
        TypedDate.of(today.plusYears(2)),
        0L);
  }

  static AgreementForm of(Agreement agreement) {
    return new AgreementForm(
        agreement.title(),
        agreement.parties(),
        agreement.purposes(),
        TypedDate.of(agreement.startsOn()),
        TypedDate.of(agreement.reviewOn()),
        TypedDate.of(agreement.endsOn()),
        agreement.version());
  }

  Agreement agreement(UUID id) {
    return new Agreement(
        id,
        name == null ? "" : name,
        Typed.set(parties),
        Typed.set(purposes),
        Typed.day(startsOn),
        Typed.day(endsOn),
        Typed.day(reviewOn),
        Typed.version(version));
  }
}
