package org.lodestar.measures;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Which facts count.
 *
 * @param kind their kind
 * @param tags for each dimension named, the headings of which they have at least one
 */
public record Choice(String kind, SortedMap<String, SortedSet<String>> tags) {
  public Choice {
    tags = Fact.codes(kind, tags);
  }

  /** Whether a fact is one of them. */
  public boolean fits(Fact fact) {
    return fact.kind().equals(kind)
        && tags.entrySet().stream()
            .allMatch(
                each -> fact.tags(each.getKey()).stream().anyMatch(each.getValue()::contains));
  }
}
