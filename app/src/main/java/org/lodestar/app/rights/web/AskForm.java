package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** Which two workers are asked. */
record AskForm(
    @Nullable @NotNull(message = "rights.gatherer.missing") UUID gatherer,
    @Nullable @NotNull(message = "rights.reader.missing") UUID reader,
    @Nullable Long version) {
  static List<Asked> asked(Page page, List<Option> team) {
    return List.of(
        Asked.kept("version"),
        Asked.select(page, "rights.gatherer", team).empty(page.t("rights.choose")),
        Asked.select(page, "rights.reader", team).empty(page.t("rights.choose")));
  }
}
