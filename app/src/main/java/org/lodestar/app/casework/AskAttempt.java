package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.lodestar.app.vault.PersonalText;

/**
 * That an adult could not be asked. It is no conversation: nobody has talked with them. The duty to
 * notify rests on a belief and goes on (Modern Slavery Act 2015, section 52).
 *
 * @param triedBy who tried
 * @param words what was tried, and what came of it
 * @param againOn by when somebody tries again
 */
public record AskAttempt(
    Why why, Instant triedAt, PersonalText triedBy, PersonalText words, LocalDate againOn) {
  /** Why they could not be asked. */
  public enum Why {
    GONE,
    NO_SAFE_WAY,
    UNCONSCIOUS,
    NO_INTERPRETER,
    OTHER
  }
}
