package org.lodestar.app.library;

import java.util.Optional;

/**
 * Where somebody comes from, as it is said of people in English: it is never a sign, and no reason
 * for a place or a sort of work.
 */
public interface OriginWords {
  /** The first such words in a text; which language people speak is none of them. */
  Optional<String> first(String text);
}
