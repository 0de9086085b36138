package org.lodestar.app.referral.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.vault.PersonalText;

/** What the writer did about a point of the second reader. */
public record ReviewAnswer(
    Section section, Deed deed, @Nullable PersonalText words, @Nullable UUID by, Instant at) {
  /** What was done. */
  public enum Deed {
    /** Changed before it was sent. */
    CHANGED,
    /** It was sent already; the Home Office is told as further evidence. */
    TELL_HOME_OFFICE,
    /** Stays as it is; the words say why. */
    LEFT
  }
}
