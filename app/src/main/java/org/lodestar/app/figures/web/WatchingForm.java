package org.lodestar.app.figures.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.Watching;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.measures.Measure;

/** Whether an indicator is watched and what is aimed for, as typed. */
record WatchingForm(
    @Nullable @NotNull(message = "figures.watched.missing") Watched watched,
    @Nullable @Pattern(regexp = " *([0-9]{1,9}([.][0-9])?)? *", message = "figures.target.wrong")
        String target,
    @Nullable Long version) {
  /** Whether it stands on the page of figures. */
  enum Watched {
    YES,
    NO
  }

  static List<Asked> asked(Page page, Measure measure) {
    return List.of(
        Asked.kept("version"),
        Asked.radios(page, "figures.watched", Watched.values()),
        Asked.number(page, "figures.target")
            .hint(page.t("figures.target.hint." + measure.unit()))
            .decimal());
  }

  static WatchingForm of(Watching now) {
    return new WatchingForm(
        now.watched() ? Watched.YES : Watched.NO,
        now.target() == null ? "" : now.target().stripTrailingZeros().toPlainString(),
        now.version());
  }

  /** Without a denominator a share has nothing to aim at; without a direction nothing is better. */
  boolean hasTarget() {
    return target != null && !target.isBlank();
  }

  Watching watching() {
    return new Watching(
        watched == Watched.YES,
        hasTarget() && target != null ? new BigDecimal(target.strip()) : null,
        Typed.version(version));
  }
}
