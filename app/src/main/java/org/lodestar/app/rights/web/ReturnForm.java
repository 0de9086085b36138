package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;

/** Why the second reader does not agree. */
record ReturnForm(
    @Nullable
        @NotBlank(message = "rights.returned.missing")
        @Size(max = 2000, message = "rights.tooLong")
        String why,
    @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(Asked.kept("version"), Asked.area(page, "rights.returned.why").most(2000));
  }
}
