package org.lodestar.app.library;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Slot: people with lived experience who see a page about people before everybody does. Filled by a
 * later room; called in the transaction of whoever asks.
 */
public interface PageAdvisers {
  /** What they have said of a page. */
  enum Word {
    /** It lies before them. */
    LOOKING,
    /** They have nothing against its words as they stand. */
    CLEARED,
    /** They stopped it, and nobody overrides that. */
    STOPPED
  }

  /**
   * How far the asking has come.
   *
   * @param word what they have said
   * @param until by when they are asked to answer; null where no day was set
   * @param clearedBy who wrote down that they have nothing against it; null before
   * @param heard whether any of them said anything; where none did, the partnership decided
   * @param heldFor the version without which its words stay off: they withdrew their stop while it
   *     waited; null where none does that
   */
  record Look(
      Word word,
      @Nullable LocalDate until,
      @Nullable UUID clearedBy,
      boolean heard,
      @Nullable Integer heldFor) {
    /** Whether the words of a version stay off until a later one is approved. */
    public boolean holds(int number) {
      return heldFor != null && number < heldFor;
    }
  }

  /** Whether there is anybody to ask. */
  boolean asked();

  /** How far it has come, by page; nothing where it never lay before them. */
  Map<UUID, Look> looks();

  /** Lays a page before them; what they said of other words of it counts no more, but a stop. */
  void show(UUID page, String title);
}
