package org.lodestar.app.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * That an adult could not be asked. It is no conversation: nobody has talked with them. The duty to
 * notify rests on a belief and goes on (Modern Slavery Act 2015, section 52).
 *
 * @param triedBy who tried
 * @param words what was tried, and what came of it
 * @param againOn by when somebody tries again
 * @param againAt at which hour of that day; null where the day is enough
 */
public record AskAttempt(
    Why why,
    Instant triedAt,
    PersonalText triedBy,
    PersonalText words,
    LocalDate againOn,
    @Nullable Instant againAt) {
  private static final Duration SOON = Duration.ofHours(24);

  /** Why they could not be asked. */
  public enum Why {
    GONE,
    NO_SAFE_WAY,
    UNCONSCIOUS,
    /** Drugged or drunk, which passes. */
    INTOXICATED,
    /** Too distressed or too tired now. */
    TOO_DISTRESSED,
    NO_INTERPRETER,
    OTHER
  }

  /** Until another day. */
  public AskAttempt(
      Why why, Instant triedAt, PersonalText triedBy, PersonalText words, LocalDate againOn) {
    this(why, triedAt, triedBy, words, againOn, null);
  }

  /**
   * Whether somebody asks again at an hour within a day. Then nobody says that they cannot be
   * asked: the question waits for some hours, and so does all that rests on it.
   */
  public boolean waits() {
    return againAt != null && againAt.isBefore(triedAt.plus(SOON));
  }
}
