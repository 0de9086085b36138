package org.lodestar.app.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.site.Language;

/**
 * What lies before advisers of a public page: its draft, or its words, those in languages, and what
 * recordings say that wait.
 */
public interface LaidWords {
  /** Words in a language. */
  record Words(Language language, PageWords words) {}

  /** All of them, English first; nothing where there is no such page. */
  List<Words> laid(UUID page);

  /** Number of the version that nobody has approved yet; nothing where there is none. */
  Optional<Integer> waiting(UUID page);
}
