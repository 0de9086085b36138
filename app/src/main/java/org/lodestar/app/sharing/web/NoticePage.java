package org.lodestar.app.sharing.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Notice;
import org.lodestar.app.sharing.ShareState;

/**
 * The notice of a share for its receiver: no name, no content.
 *
 * @param mayAnswer whether this worker may accept, refuse and give it back
 * @param mayOpenCases whether this worker opens cases of their own
 * @param raise what becomes of it as a concern of the receiver's own
 * @param answer what this organisation has said that it does, in words; null for nothing
 * @param endSeen whether this worker has said that they have read that it ended
 */
public record NoticePage(
    Notice notice,
    Parties parties,
    boolean mayAnswer,
    boolean mayOpenCases,
    Raise raise,
    @Nullable String answer,
    boolean endSeen) {
  /**
   * As a concern of the receiver's own.
   *
   * @param may whether this worker may raise it
   * @param reference of the one that was raised, where they read it; empty otherwise
   * @param href of that
   */
  public record Raise(boolean may, String reference, String href) {}

  /**
   * Whether the giver asks what this organisation does: they keep the person until it takes over.
   */
  public boolean isAsked() {
    return notice.share().marks().answerBy() != null && notice.state().isReadable();
  }

  /** Whether it ended without the receiver's doing, so that they must know why. */
  public boolean wasEnded() {
    return switch (notice.state()) {
      case REVOKED, RECALLED, EXPIRED -> true;
      default -> false;
    };
  }

  /**
   * Whether it rests on a duty and has been accepted: it can be taken up in a case of one's own.
   */
  public boolean mayCarry() {
    return mayOpenCases
        && notice.state() == ShareState.ACCEPTED
        && notice.share().terms().basis().isDuty()
        && notice.carried().isEmpty();
  }
}
