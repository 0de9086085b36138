package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;

/** What whoever told a breach knows now. */
record BreachMoreForm(
    @Nullable
        @NotBlank(message = "rights.breach.more.missing")
        @Size(max = 3000, message = "rights.tooLong")
        String more) {
  static List<Asked> asked(Page page) {
    return List.of(Asked.area(page, "rights.breach.more").most(3000));
  }
}
