package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;

/** Why a limit is put on a person's data, or lifted. */
record LimitForm(
    @Nullable
        @NotBlank(message = "rights.limit.reason.missing")
        @Size(max = 1000, message = "rights.tooLong")
        String reason) {
  static List<Asked> asked(Page page, String key) {
    return List.of(Asked.area(page, key).named("reason").hint(null).most(1000).rows(3));
  }
}
