package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;

/** What whoever told a breach knows now, and what that means for danger. */
record BreachMoreForm(
    @Nullable
        @NotBlank(message = "rights.breach.more.missing")
        @Size(max = 3000, message = "rights.tooLong")
        String more,
    @Nullable @NotNull(message = "rights.breach.danger.missing") Danger danger) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.area(page, "rights.breach.more").most(3000),
        Asked.radios(page, "rights.breach.danger", Danger.values())
            .hint(page.t("rights.breach.danger.again")));
  }
}
