package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.InformationRequest;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.InformationLaw;

/** What was asked, under which law and when; not who asked. */
record InformationForm(
    @Nullable @NotNull(message = "rights.information.law.missing") InformationLaw law,
    @Nullable @ReadableDate(required = true) TypedDate received,
    @Nullable
        @NotBlank(message = "rights.information.theirs.missing")
        @Size(max = 100, message = "rights.tooLong")
        String theirs,
    @Nullable
        @NotBlank(message = "rights.information.wish.missing")
        @Size(max = 3000, message = "rights.tooLong")
        String wish) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "rights.information.law", InformationLaw.values()).large(),
        Asked.date(page, "rights.received"),
        Asked.text(page, "rights.information.theirs"),
        Asked.area(page, "rights.information.wish").most(3000));
  }

  static InformationForm fresh(LocalDate today) {
    return new InformationForm(null, TypedDate.of(today), "", "");
  }

  InformationRequest.Asked wanted() {
    return new InformationRequest.Asked(
        Objects.requireNonNull(law),
        Typed.day(received),
        PersonalText.needed(theirs),
        PersonalText.needed(wish));
  }
}
