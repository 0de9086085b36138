package org.lodestar.app.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What lies before advisers of a public page: its draft, or its words, those in languages, and what
 * recordings say that wait.
 */
public interface LaidWords {
  /** How everybody gets them. */
  enum How {
    WRITTEN,
    VIDEO,
    SOUND
  }

  /**
   * Words in a language.
   *
   * @param language its name in English; British Sign Language where a video is signed
   */
  record Words(String language, How how, PageWords words) {}

  /** All of them, English first; nothing where there is no such page. */
  List<Words> laid(UUID page);

  /** Number of the version that nobody has approved yet; nothing where there is none. */
  Optional<Integer> waiting(UUID page);
}
