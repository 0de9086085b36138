package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/**
 * Taking a consent back.
 *
 * @param on the day on which they said so; today where nothing is typed
 * @param notTold telling the person what goes on raises risk
 */
record WithdrawForm(
    @Nullable @ReadableDate TypedDate on,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String reason,
    @Nullable Boolean notTold,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String notToldReason) {

  static WithdrawForm fresh(LocalDate today) {
    return new WithdrawForm(TypedDate.of(today), "", false, "");
  }

  /** The day on which they said so. */
  LocalDate saidOn(LocalDate today) {
    return on == null ? today : on.date().orElse(today);
  }

  /** Whoever is not told is not told for a reason that was written down. */
  boolean lacksReason() {
    return Typed.yes(notTold) && PersonalText.typed(notToldReason) == null;
  }
}
