package org.lodestar.app.figures.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.Watching;
import org.lodestar.app.site.Typed;

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
