package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;

/** Why a closed breach is opened again. */
record BreachAgainForm(
    @Nullable
        @NotBlank(message = "rights.breach.againWhy.missing")
        @Size(max = 3000, message = "rights.tooLong")
        String why,
    @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(Asked.area(page, "rights.breach.againWhy").named("why").most(3000));
  }
}
