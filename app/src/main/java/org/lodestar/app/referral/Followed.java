package org.lodestar.app.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * That a document follows an earlier one about the same person.
 *
 * @param form the later
 * @param earlier the one that it follows, which stays as it is
 * @param reason why, where somebody was exploited again
 */
public record Followed(
    UUID form,
    UUID earlier,
    Kind kind,
    @Nullable PersonalText reason,
    @Nullable UUID madeBy,
    Instant madeAt) {
  /** Why there is a later one. */
  public enum Kind {
    NEW_EXPLOITATION,
    /** The adult of a notification agreed to a referral. */
    CONVERSION
  }
}
