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
import org.lodestar.app.casework.ChildCare.Way;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** What the home authority answered: who, how it came, when, and where the writing lies. */
record AcceptedForm(
    @Nullable @NotNull(message = "casework.care.way.missing") Way way,
    @Nullable
        @NotBlank(message = "casework.care.by.missing")
        @Size(max = 500, message = "casework.tooLong")
        String by,
    @Nullable
        @NotBlank(message = "casework.care.post.missing")
        @Size(max = 200, message = "casework.tooLong")
        String post,
    @Nullable @NotNull(message = "casework.care.ofWhom.missing") OfWhom ofWhom,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @NotBlank(message = "casework.missing.time.missing")
        @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String at,
    @Nullable
        @NotBlank(message = "casework.care.where.missing")
        @Size(max = 500, message = "casework.tooLong")
        String where,
    @Nullable Long version) {
  /** For which authority somebody spoke: no other takes a child over for the one at home. */
  enum OfWhom {
    HOME,
    OTHER
  }

  static List<Asked> asked(Page page, ChildCare care) {
    List<Option> authorities =
        List.of(
            Option.of(
                OfWhom.HOME.name(), page.t("casework.care.ofWhom.HOME", Shown.text(care.home()))),
            Option.of(OfWhom.OTHER.name(), page.t("casework.care.ofWhom.OTHER")));
    return List.of(
        Asked.radios(
            page,
            "casework.care.way",
            Option.all(page, "casework.care.way", Way.asked().toArray(Way[]::new))),
        Asked.text(page, "casework.care.by"),
        Asked.text(page, "casework.care.post"),
        Asked.radios(page, "casework.care.ofWhom", authorities),
        Asked.date(page, "casework.care.acceptedOn").named("on"),
        Asked.text(page, "casework.note.at").hint(page.t("casework.contact.time.hint")).width(5),
        Asked.area(page, "casework.care.where").rows(2).most(500));
  }

  static AcceptedForm now(LocalDateTime wallClock) {
    return new AcceptedForm(
        null,
        "",
        "",
        null,
        TypedDate.of(wallClock.toLocalDate()),
        wallClock.toLocalTime().withSecond(0).withNano(0).toString(),
        "",
        null);
  }

  /** Whether somebody speaks for another authority than the one to which the child belongs. */
  boolean isOfAnother() {
    return ofWhom == OfWhom.OTHER;
  }

  ChildCare.Accepted accepted() {
    return new ChildCare.Accepted(
        Typed.moment(on, at),
        Objects.requireNonNull(way),
        PersonalText.needed(by),
        PersonalText.typed(post),
        PersonalText.needed(where));
  }
}
