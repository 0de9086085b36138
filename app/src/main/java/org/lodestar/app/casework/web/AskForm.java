package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AskAttempt;
import org.lodestar.app.casework.AskAttempt.Why;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** That nobody could ask an adult: why, who tried what and when, and when somebody tries again. */
record AskForm(
    @Nullable @NotNull(message = "casework.ask.why.missing") Why why,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @NotBlank(message = "casework.missing.time.missing")
        @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String at,
    @Nullable
        @NotBlank(message = "casework.ask.triedBy.missing")
        @Size(max = 200, message = "casework.tooLong")
        String triedBy,
    @Nullable
        @NotBlank(message = "casework.ask.words.missing")
        @Size(max = 5000, message = "casework.tooLong")
        String words,
    @Nullable @ReadableDate(required = true) TypedDate againOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String againTime) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "casework.ask.why", Option.all(page, "casework.askWhy", Why.values())),
        Asked.date(page, "casework.ask.on"),
        Asked.text(page, "casework.note.at").hint(page.t("casework.contact.time.hint")).width(5),
        Asked.text(page, "casework.ask.triedBy").width(20),
        Asked.area(page, "casework.ask.words").rows(4).most(5000),
        Asked.date(page, "casework.ask.againOn"),
        Asked.text(page, "casework.ask.againTime").width(5));
  }

  static AskForm fresh(LocalDateTime now, LocalDate again) {
    LocalTime time = now.toLocalTime().withSecond(0).withNano(0);
    return new AskForm(
        null, TypedDate.of(now.toLocalDate()), time.toString(), "", "", TypedDate.of(again), "");
  }

  AskAttempt attempt() {
    return new AskAttempt(
        Objects.requireNonNull(why),
        Typed.moment(on, at),
        PersonalText.needed(triedBy),
        PersonalText.needed(words),
        Typed.day(againOn),
        Typed.text(againTime).isEmpty() ? null : Typed.moment(againOn, againTime));
  }
}
