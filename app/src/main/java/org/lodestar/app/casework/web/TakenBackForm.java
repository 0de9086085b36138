package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** That an authority took back that it takes a child over. */
record TakenBackForm(
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @NotBlank(message = "casework.care.reason.missing")
        @Size(max = 500, message = "casework.tooLong")
        String reason,
    @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.date(page, "casework.care.backOn").named("on"),
        Asked.area(page, "casework.care.reason").rows(3).most(500));
  }

  static TakenBackForm now(LocalDate today) {
    return new TakenBackForm(TypedDate.of(today), "", null);
  }

  ChildCare.TakenBack takenBack() {
    return new ChildCare.TakenBack(Typed.day(on), PersonalText.needed(reason));
  }
}
