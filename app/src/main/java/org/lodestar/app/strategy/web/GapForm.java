package org.lodestar.app.strategy.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.Gap;

/** What takes a gap up, as it is typed. */
record GapForm(
    @Nullable UUID action,
    @Nullable @Size(max = 500, message = "site.tooLong") @BoardsRead String answer,
    @Nullable Long version) {
  static List<Asked> asked(Page page, List<Option> actions) {
    return List.of(
        Asked.select(page, "strategy.gap.action", actions).empty(page.t("strategy.gap.nothing")),
        LifeForms.fewWords(page, "strategy.gap.answer"));
  }

  static GapForm of(Gap gap) {
    return new GapForm(gap.answeredBy(), gap.answer(), gap.version());
  }

  Gap over(Gap gap) {
    return new Gap(
        gap.id(),
        gap.strategy(),
        gap.number(),
        gap.title(),
        gap.words(),
        action,
        Typed.text(answer),
        Typed.version(version));
  }
}
