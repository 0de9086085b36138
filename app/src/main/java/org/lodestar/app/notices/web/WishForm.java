package org.lodestar.app.notices.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.notices.CallKind;

/** What a worker wants to be called to; ticking nothing is an answer too. */
public record WishForm(@Nullable List<CallKind> kinds) {
  Set<CallKind> wanted() {
    return kinds == null || kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
  }
}
