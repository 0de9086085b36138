package org.lodestar.app.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What a body does that was handed somebody. Until it takes over, whoever handed them over keeps
 * them.
 *
 * @param about the share, or what was told by hand
 * @param from from when it takes over; there where it does
 * @param ringBy by when it rings back; null where it does not
 * @param said when it was said
 * @param who does it there, by name or post; null where its key is gone
 * @param number to ring them
 * @param words what else was said, or who can instead
 * @param lies where the writing lies, of what came in writing; else null
 * @param organisation whose worker wrote it down
 */
public record Answer(
    UUID about,
    Does does,
    Way way,
    @Nullable Instant from,
    @Nullable Instant ringBy,
    Instant said,
    @Nullable PersonalText who,
    @Nullable PersonalText number,
    @Nullable PersonalText words,
    @Nullable PersonalText lies,
    UUID organisation,
    @Nullable UUID by) {
  /** So long they have for it; ours, to be confirmed by a practitioner. */
  public static final Duration WITHIN = Duration.ofHours(1);

  /** What they do. */
  public enum Does {
    /** They take the person over, from an hour on. */
    TAKE_OVER,
    GO_AND_SEE,
    ADVISE,
    CANNOT,
    /** Nobody was to take over: the giver says so, and who keeps the person. */
    NOT_ASKED
  }

  /** How it came. */
  public enum Way {
    /** The receiver wrote it here. */
    HERE,
    /** By word of mouth; the giver wrote it down. */
    SPOKEN,
    /** By letter or e-mail; the giver wrote down where it lies. */
    WRITTEN
  }

  /** Whether they take over, or have, at a moment. */
  public boolean takesOver(Instant now) {
    return does == Does.TAKE_OVER && from != null && !from.isAfter(now);
  }
}
