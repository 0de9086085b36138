package org.lodestar.app.statements;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A duty that the law lays on somebody in the partnership. */
public record Duty(String code, Law law, Carried carried, long version) {
  /** The record knows objects by identifiers only; that of a duty follows from its code. */
  public UUID id() {
    return idOf(code);
  }

  /** What {@link #id} gives for a code. */
  public static UUID idOf(String code) {
    return UUID.nameUUIDFromBytes(("duty:" + code).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What the law says, in words of our own.
   *
   * @param who owes it
   * @param when it begins
   * @param confirmed false where a practitioner has still to confirm it
   * @param note what is to be known about it; may be empty
   */
  public record Law(
      String name,
      String section,
      String who,
      String when,
      String deadline,
      String evidence,
      String source,
      LocalDate checked,
      boolean confirmed,
      String note) {}

  /**
   * How it is carried out.
   *
   * @param process page of the platform or document; empty while there is none
   * @param words what that is called
   * @param owner worker who looks after it
   */
  public record Carried(String process, String words, @Nullable UUID owner) {
    /** Whether there is anything that carries it out. */
    public boolean isLive() {
      return !process.isEmpty();
    }

    /** The same with another who looks after it. */
    public Carried ownedBy(UUID other) {
      return new Carried(process, words, other);
    }
  }
}
