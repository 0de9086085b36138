package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AbsenceReview;
import org.lodestar.app.casework.AbsenceReview.Risk;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** A look at the risk to somebody who is missing. */
record RiskForm(
    @Nullable @NotNull(message = "casework.missing.riskLevel.missing") Risk riskLevel,
    @Nullable
        @NotBlank(message = "casework.missing.riskWords.missing")
        @Size(max = 5000, message = "casework.tooLong")
        String riskWords,
    @Nullable @ReadableDate(required = true) TypedDate againOn) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(
            page, "casework.missing.riskLevel", Option.all(page, "casework.risk", Risk.values())),
        Asked.area(page, "casework.missing.riskWords").most(5000),
        Asked.date(page, "casework.missing.againOn"));
  }

  static RiskForm fresh(LocalDate next) {
    return new RiskForm(null, "", TypedDate.of(next));
  }

  AbsenceReview review(UUID absence) {
    return new AbsenceReview(
        absence,
        Objects.requireNonNull(riskLevel),
        PersonalText.needed(riskWords),
        Objects.requireNonNull(againOn).date().orElseThrow());
  }
}
