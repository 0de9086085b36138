package org.lodestar.app.concerns;

import java.util.List;

/** Another concern that may be about the same, and what it has in common with this one. */
public record Suggestion(ConcernLine other, List<LikenessKind> kinds) {
  public Suggestion {
    kinds = List.copyOf(kinds);
  }
}
