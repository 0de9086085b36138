package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** That the home authority took a child over in writing: who, when, and where the writing lies. */
record AcceptedForm(
    @Nullable
        @NotBlank(message = "casework.care.by.missing")
        @Size(max = 500, message = "casework.tooLong")
        String by,
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
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.text(page, "casework.care.by"),
        Asked.date(page, "casework.care.acceptedOn").named("on"),
        Asked.text(page, "casework.note.at").hint(page.t("casework.contact.time.hint")).width(5),
        Asked.area(page, "casework.care.where").rows(2).most(500));
  }

  static AcceptedForm now(LocalDateTime wallClock) {
    return new AcceptedForm(
        "",
        TypedDate.of(wallClock.toLocalDate()),
        wallClock.toLocalTime().withSecond(0).withNano(0).toString(),
        "",
        null);
  }

  ChildCare.Accepted accepted() {
    return new ChildCare.Accepted(
        Typed.moment(on, at), PersonalText.needed(by), PersonalText.needed(where));
  }
}
