package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;

/** What was done so that whoever could be in danger knows of it. */
record BreachWarningForm(
    @Nullable
        @NotBlank(message = "rights.breach.warned.missing")
        @Size(max = 3000, message = "rights.tooLong")
        String warned) {
  static List<Asked> asked(Page page) {
    return List.of(Asked.area(page, "rights.breach.warned").most(3000));
  }
}
