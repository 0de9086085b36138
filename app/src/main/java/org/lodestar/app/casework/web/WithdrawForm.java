package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;

/**
 * Taking a consent back.
 *
 * @param notTold telling the person what goes on raises risk
 */
record WithdrawForm(
    @Nullable @Size(max = 5000, message = "casework.tooLong") String reason,
    @Nullable Boolean notTold,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String notToldReason) {

  static WithdrawForm fresh() {
    return new WithdrawForm("", false, "");
  }

  /** Whoever is not told is not told for a reason that was written down. */
  boolean lacksReason() {
    return Typed.yes(notTold) && PersonalText.typed(notToldReason) == null;
  }
}
