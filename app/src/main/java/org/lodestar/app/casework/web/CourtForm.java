package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CourtPlan;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;

/** Where somebody sleeps until court, and who goes there with them. */
record CourtForm(
    @Nullable
        @NotBlank(message = "casework.custody.sleeps.missing")
        @Size(max = 1000, message = "casework.tooLong")
        String sleeps,
    @Nullable
        @NotBlank(message = "casework.custody.goes.missing")
        @Size(max = 1000, message = "casework.tooLong")
        String goes) {
  static List<Asked> asked(Page page) {
    String words = "casework.custody";
    return List.of(
        Asked.area(page, words + ".sleeps").rows(2).most(1000),
        Asked.area(page, words + ".goes").rows(2).most(1000));
  }

  static CourtForm fresh() {
    return new CourtForm("", "");
  }

  static CourtForm of(CourtPlan plan) {
    return new CourtForm(plan.sleeps().text(), plan.goes().text());
  }

  CourtPlan plan() {
    return new CourtPlan(PersonalText.needed(sleeps), PersonalText.needed(goes));
  }
}
