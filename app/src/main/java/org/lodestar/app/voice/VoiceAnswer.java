package org.lodestar.app.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a board answers to residents.
 *
 * @param item null when it answers all of the result
 */
public record VoiceAnswer(
    UUID id, UUID consultation, @Nullable UUID item, Content content, Hands hands, long version) {
  /** What comes of it. */
  public enum Verdict {
    WILL_DO,
    DONE,
    WILL_NOT
  }

  /**
   * What it says.
   *
   * @param meeting of the board in which it was agreed; null when there was none
   * @param words what will be done, or why not
   * @param actions of the plan that do it
   */
  public record Content(
      UUID board,
      @Nullable UUID meeting,
      LocalDate on,
      Verdict verdict,
      String words,
      Set<UUID> actions) {
    public Content {
      actions = Set.copyOf(actions);
    }
  }

  /** Who proposed it, and who confirmed it. */
  public record Hands(
      UUID proposedBy,
      Instant proposedAt,
      @Nullable UUID confirmedBy,
      @Nullable Instant confirmedAt) {}

  /** Whether a second person confirmed it; it is never changed again. */
  public boolean published() {
    return hands.confirmedBy() != null;
  }

  /** Whether it speaks of an item, by itself or with all the others. */
  public boolean speaksOf(UUID other) {
    return item == null || item.equals(other);
  }
}
