package org.lodestar.app.library;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
   * @param until by when they are asked to answer; null where no day was set
   * @param clearedBy who wrote down that they have nothing against it; null before
   * @param heard whether any of them said anything; where none did, the partnership decided
   */
  record Look(@Nullable LocalDate until, @Nullable UUID clearedBy, boolean heard) {}

  /** How far the asking has come about a page; nothing where it never lay before them. */
  Optional<Look> look(UUID page);

  /** Whether there is anybody to ask. */
  boolean asked();

  /** What they have said, by page; nothing where it never lay before them. */
  Map<UUID, Word> words();

  /** Lays a page before them; what they said of other words of it counts no more, but a stop. */
  void show(UUID page, String title);
}
