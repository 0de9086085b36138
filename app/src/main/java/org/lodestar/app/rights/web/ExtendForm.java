package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** Why it takes longer, and when the person was told. */
record ExtendForm(
    @Nullable
        @NotBlank(message = "rights.extension.missing")
        @Size(max = 1000, message = "rights.tooLong")
        String reason,
    @Nullable @ReadableDate(required = true) TypedDate told,
    @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.kept("version"),
        Asked.area(page, "rights.extension").named("reason").most(1000).rows(3),
        Asked.date(page, "rights.told"));
  }
}
