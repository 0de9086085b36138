package org.lodestar.app.members;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator asked for about somebody's account, and what became of it.
 *
 * @param askedBy null for the operator of the machine
 * @param alone whether it was done while there was no second administrator yet
 * @param roles that the person has then
 * @param change null unless it is one
 * @param decidedBy who agreed or refused; null where nobody's agreement was needed
 * @param waitsUntil when it lapses by itself, or what was agreed to can no longer be handed over
 * @param sheetBy who printed the sheet last
 * @param pieceBy who made the second piece last
 * @param usedAt when the worker came in by it
 */
public record AccountRequest(
    UUID id,
    UUID person,
    RequestKind kind,
    @Nullable UUID askedBy,
    Instant askedAt,
    boolean alone,
    Set<Role> roles,
    @Nullable Change change,
    RequestState state,
    @Nullable UUID decidedBy,
    @Nullable Instant decidedAt,
    Instant waitsUntil,
    Way way,
    @Nullable UUID sheetBy,
    @Nullable UUID pieceBy,
    @Nullable Instant usedAt,
    long version) {
  public AccountRequest {
    roles = Set.copyOf(roles);
  }

  /** How a link reaches the worker. */
  public enum Way {
    /** To their own mailbox. */
    LETTER,
    /** On paper, with a second piece that somebody else tells them. */
    SHEET,
    /** There is no link. */
    NONE
  }

  /**
   * What the account becomes.
   *
   * @param version of the account that was looked at
   */
  public record Change(
      String displayName, String email, String post, UUID organisation, long version) {
    /** Names stay out of logs. */
    @Override
    public String toString() {
      return "Change";
    }
  }

  /** How it stands at a moment: what has run out by itself is written down nowhere. */
  public RequestState state(Instant now) {
    return state == RequestState.WAITING && !now.isBefore(waitsUntil) ? RequestState.LAPSED : state;
  }

  /** Whether a link can be handed over now. */
  public boolean isHandedOver(Instant now) {
    return state == RequestState.AGREED
        && way != Way.NONE
        && usedAt == null
        && now.isBefore(waitsUntil);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "AccountRequest[" + id + "]";
  }
}
