package org.lodestar.app.strategy.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.Gap;

/** What takes a gap up, as it is typed. */
record GapForm(
    @Nullable UUID action,
    @Nullable @Size(max = 500, message = "site.tooLong") String answer,
    @Nullable Long version) {
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
