package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** Whether a reader knows the person. */
record DeclarationForm(
    @Nullable @NotNull(message = "sharing.declare.missing") String knows,
    @Nullable ConflictReason reason) {
  /** Whether they know somebody otherwise than through their work. */
  boolean isConflict() {
    return "true".equals(knows);
  }

  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(
                page,
                "sharing.declare.question",
                List.of(
                    Option.of("false", page.t("sharing.declare.no")),
                    Option.of("work", page.t("sharing.declare.work")),
                    Option.of("true", page.t("sharing.declare.yes"))))
            .named("knows")
            .hint(page.t("sharing.declare.hint"))
            .large(),
        Asked.select(
                page,
                "sharing.declare.reason",
                Option.all(page, "sharing.conflict", ConflictReason.values()))
            .empty(page.t("sharing.choose")));
  }
}
