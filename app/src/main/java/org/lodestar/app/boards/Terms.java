package org.lodestar.app.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Terms of reference of a board.
 *
 * @param number of the version, from 1
 * @param begins from when on they hold
 */
public record Terms(
    UUID id, UUID body, int number, Content content, UUID addedBy, Instant addedAt) {

  /** What they say. */
  public record Content(String words, LocalDate begins, Quorum quorum) {}

  /** How many voting members a board needs to decide. */
  public record Quorum(Kind kind, int amount) {
    private static final int WHOLE = 100;

    /** How it is said. */
    public enum Kind {
      /** A number of voting members. */
      MEMBERS,
      /** A share of them in per cent. */
      SHARE
    }

    public Quorum {
      if (amount < 1 || amount > WHOLE) {
        throw new IllegalArgumentException("A quorum is 1 to 100");
      }
    }

    /** How many that is, of so many; a part of a member counts as a member. */
    public int of(int voting) {
      return kind == Kind.MEMBERS ? amount : Math.max(1, Math.ceilDiv(voting * amount, WHOLE));
    }
  }
}
