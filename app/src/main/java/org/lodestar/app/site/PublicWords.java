package org.lodestar.app.site;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which words the public reads.
 *
 * @param all keys that every language says
 * @param awaiting those among them that are said in English until somebody translates them
 * @param easy keys of easy words, which a language says all or not at all
 */
public record PublicWords(Set<String> all, Set<String> awaiting, Set<String> easy) {
  public PublicWords {
    all = Set.copyOf(all);
    awaiting = Set.copyOf(awaiting);
    easy = Set.copyOf(easy);
  }

  /** Keys that a language must say to be shown. */
  public Set<String> due() {
    return all.stream().filter(key -> !awaiting.contains(key)).collect(Collectors.toSet());
  }
}
