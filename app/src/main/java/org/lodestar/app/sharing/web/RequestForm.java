package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.NotesRequest.AskerKind;
import org.lodestar.app.sharing.NotesRequest.Power;
import org.lodestar.app.sharing.face.NotesRequests;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** Who asks for notes, why, and for what. */
record RequestForm(
    @Nullable @NotNull(message = "sharing.request.askerKind.missing") AskerKind askerKind,
    @Nullable
        @NotBlank(message = "sharing.request.asker.missing")
        @Size(max = 500, message = "sharing.tooLong")
        String asker,
    @Nullable
        @NotBlank(message = "sharing.request.necessity.missing")
        @Size(max = 3000, message = "sharing.tooLong")
        String necessity,
    @Nullable
        @NotBlank(message = "sharing.request.scope.missing")
        @Size(max = 3000, message = "sharing.tooLong")
        String scope,
    @Nullable @NotNull(message = "sharing.request.power.missing") Power power,
    @Nullable @ReadableDate(required = true) TypedDate askedOn,
    @Nullable @ReadableDate(required = true) TypedDate answerBy) {
  static List<Asked> questions(Page page) {
    return List.of(
        Asked.radios(
            page,
            "sharing.request.askerKind",
            Option.all(page, "sharing.askerKind", AskerKind.values())),
        Asked.text(page, "sharing.request.asker"),
        Asked.area(page, "sharing.request.necessity").most(3000),
        Asked.area(page, "sharing.request.scope").most(3000),
        Asked.radios(
            page, "sharing.request.power", Option.all(page, "sharing.power", Power.values())),
        Asked.date(page, "sharing.request.askedOn"),
        Asked.date(page, "sharing.request.answerBy"));
  }

  static RequestForm fresh(LocalDate today) {
    return new RequestForm(
        null, "", "", "", null, TypedDate.of(today), TypedDate.of(today.plusDays(7)));
  }

  NotesRequests.Asked asked() {
    return new NotesRequests.Asked(
        Objects.requireNonNull(askerKind),
        Objects.requireNonNull(power),
        PersonalText.needed(asker),
        PersonalText.needed(necessity),
        PersonalText.needed(scope),
        Typed.day(askedOn),
        Typed.day(answerBy));
  }
}
