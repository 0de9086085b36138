package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** Closing a case. */
record CloseForm(
    @Nullable @NotNull(message = "casework.close.missing") CloseReason reason,
    @Nullable @Size(max = 2000, message = "casework.tooLong") String words,
    @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(
                page,
                "casework.close.reason",
                Option.all(page, "casework.closeReason", CloseReason.values()))
            .large(),
        Asked.area(page, "casework.close.words").most(2000));
  }
}
