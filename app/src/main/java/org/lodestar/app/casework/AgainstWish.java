package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;

/**
 * Something is done against what an adult said. Their answer stays as it is; this stands beside it
 * wherever it is read, so that nobody takes the deed for their wish.
 *
 * @param decider name and post of who decided
 * @param toldWords what they were told, or when they will be, or why it is not safe to tell them
 * @param canWait whether it waits for the second person; where waiting would harm, it counts at
 *     once and is looked at afterwards
 * @param askedOf who was asked to be the second person; null where nobody was
 * @param second what the second person says; null before
 */
public record AgainstWish(
    ConsentKind kind,
    Ground ground,
    PersonalText reasons,
    PersonalText decider,
    Told told,
    PersonalText toldWords,
    boolean canWait,
    @Nullable UUID askedOf,
    Instant decidedAt,
    @Nullable Second second) {
  /** On which ground: practice, each to be weighed; none of them is consent. */
  public enum Ground {
    LIFE,
    CHILD,
    OTHERS,
    NO_CAPACITY,
    SERIOUS_CRIME,
    LAW
  }

  /** Whether they know. */
  public enum Told {
    TOLD,
    NOT_YET,
    NOT_SAFE
  }

  /**
   * What the second person says.
   *
   * @param words why not, or what is to be seen to
   */
  public record Second(UUID by, Instant at, boolean agrees, @Nullable PersonalText words) {}

  /** Whether it may be acted on. */
  public boolean counts() {
    return second == null ? !canWait : second.agrees();
  }

  /** The same with what the second person says. */
  public AgainstWish answered(Second said) {
    return new AgainstWish(
        kind, ground, reasons, decider, told, toldWords, canWait, askedOf, decidedAt, said);
  }
}
