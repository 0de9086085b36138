package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.night.NightWatch;

/** What a manager says about ringing a colleague back. Codes are asked for where they count. */
record CallForm(
    @NotNull(message = "members.night.answer.missing") NightWatch.@Nullable Answer answer,
    @Nullable String code,
    @Nullable Integer hours,
    @Nullable String factor) {
  /** Only for a form without errors. */
  NightWatch.Call call() {
    return new NightWatch.Call(
        Objects.requireNonNull(answer),
        Objects.requireNonNullElse(code, ""),
        Duration.ofHours(hours == null ? 0 : hours),
        Objects.requireNonNullElse(factor, ""));
  }

  /** Codes stay out of logs. */
  @Override
  public String toString() {
    return "CallForm";
  }
}
