package org.lodestar.app.publications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackText;

/**
 * What a board is shown before it meets.
 *
 * @param frozen null until it is frozen; from then on nothing of it changes
 * @param replaces the pack whose place it takes; null for none
 */
public record Pack(
    UUID id,
    UUID body,
    Content content,
    State state,
    UUID writtenBy,
    Instant writtenAt,
    @Nullable Frozen frozen,
    @Nullable Replaces replaces,
    long version) {
  /** How far it is. */
  public enum State {
    DRAFT,
    FROZEN,
    /** Never shown to the board. */
    DROPPED,
    /** It told of a person: nothing is left but its seals, and why. */
    DESTROYED
  }

  /**
   * What was chosen and written for it.
   *
   * @param meeting for which it is; null for none
   * @param period number of the closed period on which its figures stand
   */
  public record Content(@Nullable UUID meeting, UUID strategy, int period, Written written) {}

  /**
   * Words of whoever prepares it.
   *
   * @param headline what the board should know first
   * @param decisions that are wanted beside those on the agenda
   * @param voice what survivors say, in words that they agreed to
   * @param money what was spent and what is missing
   * @param learning from serious incidents and reviews
   */
  public record Written(
      String headline, String decisions, String voice, String money, String learning) {}

  /** The frozen pack whose place another takes, and why. */
  public record Replaces(UUID pack, String why) {}

  /** The frozen pack that took the place of another: when, and why. */
  public record Replaced(UUID by, Instant at, String why) {}

  /**
   * What was frozen.
   *
   * @param text what it says as one text, as it was sealed
   * @param rests on what; null for one that was frozen before that was kept
   */
  public record Frozen(String text, Seals seals, @Nullable Rests rests, UUID by, Instant at) {
    /** What it says; nothing when somebody changed the text so that it cannot be read. */
    public PackDocument document() {
      return PackText.read(text);
    }

    /** Whether the text is the one that was sealed. */
    public boolean isIntact() {
      return PackText.seal(text).equals(seals.document());
    }
  }

  /**
   * On what a pack rests, as it was when it was frozen.
   *
   * @param period seal of its closed period
   * @param strategy version of its strategy
   */
  public record Rests(String period, long strategy) {}

  /**
   * Seals, as hexadecimal digests (SHA-256).
   *
   * @param document of the text
   * @param page of the file to read
   * @param pdf of the file to print
   * @param table of the file for spreadsheets
   */
  public record Seals(String document, String page, String pdf, String table) {}

  /** Whether it can still be changed. */
  public boolean isDraft() {
    return state == State.DRAFT;
  }
}
