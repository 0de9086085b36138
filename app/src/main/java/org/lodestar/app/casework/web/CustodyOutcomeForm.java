package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.CustodyOutcome.Kind;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** What became of an arrest. */
record CustodyOutcomeForm(
    @Nullable @NotNull(message = "casework.custody.outcome.missing") Kind outcome,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable @ReadableDate TypedDate courtOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String courtAt,
    @Nullable @Size(max = 2000, message = "casework.tooLong") String how) {
  static List<Asked> asked(Page page) {
    String words = "casework.custody";
    return List.of(
        Asked.radios(page, words + ".outcome", Kind.values()),
        Asked.date(page, words + ".on"),
        Asked.date(page, words + ".courtOn"),
        Asked.text(page, words + ".courtAt").width(5),
        Asked.area(page, words + ".how").rows(3).most(2000));
  }

  static CustodyOutcomeForm fresh(LocalDate today) {
    return new CustodyOutcomeForm(null, TypedDate.of(today), null, "", "");
  }

  CustodyOutcome became() {
    return new CustodyOutcome(
        Objects.requireNonNull(outcome),
        Typed.day(on),
        PersonalText.typed(how),
        Typed.date(courtOn),
        Typed.text(courtAt).isEmpty() ? null : Typed.time(courtAt));
  }
}
