package org.lodestar.app.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What was said of a breach after it was told; written once.
 *
 * @param danger what was answered about danger with it; null where that was not asked
 * @param peopleOn when people were told before it was opened again by this; null where they were
 *     not, and with all else
 */
public record BreachWord(
    UUID breach,
    Kind kind,
    UUID by,
    Instant at,
    @Nullable Danger danger,
    @Nullable LocalDate peopleOn,
    PersonalText words) {
  /** What it is. */
  public enum Kind {
    /** Whoever told it knows more. */
    ADDED,
    /** Why an officer opened it again. */
    OPENED_AGAIN,
    /** Somebody tried to warn whoever could be in danger, and tries again. */
    NOT_REACHED,
    /** They were warned, and understood. */
    WARNED,
    /** Why they must not be warned. */
    NOT_WARNED,
    /** What an officer judged of danger. */
    DANGER,
    /** Why somebody is in danger all the same, after an officer judged that nobody is. */
    OBJECTED,
    /** Somebody who was called has read it, and knows nothing against it. */
    READ,
    /** Why people are not told where the risk is high, for somebody else to read. */
    PEOPLE_NOT_TOLD,
    /** Somebody looked again whether they are safe. */
    LOOKED,
    /** Why it may be closed although somebody could be in danger, for somebody else to read. */
    TO_CLOSE,
    /** A letter or message went to them, which they have not answered. */
    SENT,
    /** They were warned, which somebody who has opened their case has to read and confirm. */
    TO_CONFIRM,
    /** Somebody else who has opened their case has read that, and agrees. */
    CONFIRMED,
    /** Why nobody has to look again after it was closed. */
    LOOK_OVER,
    /** Why the risk was said to be so, before an officer wrote it anew. */
    WHY,
    /** Why people were not told, before an officer wrote it anew. */
    NOT_PEOPLE,
    /** What was changed, before an officer wrote it anew. */
    CHANGES,
    /** How likely harm was said to be, by its name, before it was judged anew. */
    RISK,
    /** By which case whoever told it looked after the person: its identifier, read by nobody. */
    ON_CASE;

    /** Whether a warning ends with it. */
    public boolean endsWarning() {
      return this == WARNED || this == NOT_WARNED || this == CONFIRMED;
    }

    /** Whether it is for people to read. */
    public boolean isRead() {
      return this != ON_CASE;
    }

    /** Whether those who warn read it; the others are the officer's alone. */
    public boolean helpsToWarn() {
      return ordinal() < WHY.ordinal();
    }
  }

  /** One with nothing but its words. */
  public static BreachWord of(UUID breach, Kind kind, UUID by, Instant at, PersonalText words) {
    return new BreachWord(breach, kind, by, at, null, null, words);
  }
}
