package org.lodestar.app.triage.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.Need;

/** The forms of a hand-over. */
final class HandOverForms {
  private HandOverForms() {}

  /** How soon the partner has to see the content. */
  enum Speed {
    AFTER_ACCEPTANCE,
    AT_ONCE
  }

  /** An offer; {@code checked} once the officer has seen what the partner will see. */
  record Offer(
      @NotNull(message = "triage.offer.partner.missing") @Nullable UUID partner,
      @NotNull(message = "triage.offer.need.missing") @Nullable Need need,
      @NotNull(message = "triage.offer.speed.missing") @Nullable Speed speed,
      @Size(max = StaffForms.LONGEST, message = "concerns.staff.long") String words,
      boolean checked,
      long version)
      implements StaffForms.Versioned {
    @Override
    public Offer over(long newer) {
      return new Offer(partner, need, speed, words, false, newer);
    }
  }

  /** Why the partner does not take it. */
  record Decline(@NotNull(message = "triage.decline.missing") @Nullable DeclineReason reason) {}
}
