package org.lodestar.app.requests.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.OffWhy;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;

/** Why an entry is taken off the public list. */
record OffForm(@Nullable @NotNull(message = "requests.off.why.missing") OffWhy why) {
  static List<Asked> asked(Page page) {
    OffWhy[] chosen = OffWhy.chosen().toArray(OffWhy[]::new);
    return List.of(Asked.radios(page, "requests.off.why", chosen));
  }
}
