package org.lodestar.app.exchange.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;

/** Why names are not to leave. */
record RefusalForm(
    @Nullable
        @NotBlank(message = "exchange.no.missing")
        @Size(max = 1000, message = "exchange.no.tooLong")
        String why) {
  static List<Asked> asked(Page page) {
    return List.of(Asked.area(page, "exchange.no.why").most(1000));
  }
}
