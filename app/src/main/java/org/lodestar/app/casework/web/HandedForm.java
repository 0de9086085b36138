package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.ChildCare.Check;
import org.lodestar.app.casework.domain.CareRules;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;

/** That a child was handed over: who took them, how that is known, when, from where, where to. */
record HandedForm(
    @Nullable
        @NotBlank(message = "casework.care.name.missing")
        @Size(max = 500, message = "casework.tooLong")
        String name,
    @Nullable
        @NotBlank(message = "casework.care.role.missing")
        @Size(max = 200, message = "casework.tooLong")
        String role,
    @Nullable @NotNull(message = "casework.care.check.missing") Check check,
    @Nullable @Size(max = 200, message = "casework.tooLong") String named,
    @Nullable @Size(max = 500, message = "casework.tooLong") String reached,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @NotBlank(message = "casework.missing.time.missing")
        @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String at,
    @Nullable
        @NotBlank(message = "casework.care.from.missing")
        @Size(max = 500, message = "casework.tooLong")
        String from,
    @Nullable
        @NotBlank(message = "casework.care.place.missing")
        @Size(max = 500, message = "casework.tooLong")
        String place,
    @Nullable @NotNull(message = "casework.care.exploited.missing") Known exploited,
    @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(
            page,
            "casework.care.check",
            Option.all(page, "casework.care.check", Check.asked().toArray(Check[]::new))),
        Asked.text(page, "casework.care.named"),
        Asked.area(page, "casework.care.reached").rows(2).most(500),
        Asked.text(page, "casework.care.name"),
        Asked.text(page, "casework.care.role"),
        Asked.date(page, "casework.care.handedOn").named("on"),
        Asked.text(page, "casework.note.at").hint(page.t("casework.contact.time.hint")).width(5),
        Asked.area(page, "casework.care.from").rows(2).most(500),
        Asked.area(page, "casework.care.place").rows(2).most(500),
        Asked.radios(
            page, "casework.care.exploited", Option.all(page, "casework.known", Known.values())));
  }

  static HandedForm now(LocalDateTime wallClock) {
    return new HandedForm(
        "",
        "",
        null,
        "",
        "",
        TypedDate.of(wallClock.toLocalDate()),
        wallClock.toLocalTime().withSecond(0).withNano(0).toString(),
        "",
        "",
        null,
        null);
  }

  ChildCare.Handed handed() {
    return new ChildCare.Handed(
        Typed.moment(on, at),
        CareRules.taker(
            PersonalText.needed(name),
            PersonalText.typed(role),
            Objects.requireNonNull(check),
            PersonalText.typed(named),
            PersonalText.typed(reached)),
        PersonalText.needed(from),
        PersonalText.needed(place),
        Objects.requireNonNull(exploited));
  }
}
