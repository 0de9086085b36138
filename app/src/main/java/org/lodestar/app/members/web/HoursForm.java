package org.lodestar.app.members.web;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many hours a month something takes here; nothing for what we reckon. */
record HoursForm(
    @Nullable
        @Pattern(
            regexp = " *([0-3]?[0-9]{1,2}([.][0-9])?|400)? *",
            message = "members.uses.hours.wrong")
        String hours,
    @Nullable Long version) {
  /** Only for a form without errors. */
  @Nullable BigDecimal said() {
    String typed = Objects.requireNonNullElse(hours, "").strip();
    return typed.isEmpty() ? null : new BigDecimal(typed);
  }
}
