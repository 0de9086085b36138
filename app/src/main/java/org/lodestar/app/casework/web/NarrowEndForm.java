package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** That they say no to one thing no more: on which day, and what they said. */
record NarrowEndForm(
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @NotBlank(message = "casework.narrow.end.missing")
        @Size(max = 1000, message = "casework.tooLong")
        String words) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.date(page, "casework.narrow.end.on"),
        Asked.area(page, "casework.narrow.end.words").most(1000).rows(3));
  }

  static NarrowEndForm fresh(LocalDate today) {
    return new NarrowEndForm(TypedDate.of(today), "");
  }

  LocalDate day() {
    return Objects.requireNonNull(on).date().orElseThrow();
  }

  PersonalText said() {
    return PersonalText.of(Objects.requireNonNull(words));
  }
}
