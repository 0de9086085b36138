package org.lodestar.app.strategy.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Actions that wait for each other in a circle would never be done. */
public final class Circles {
  private Circles() {}

  /**
   * The circle through an action, each waiting for the next and the last for the first; the
   * shortest one, or nothing.
   *
   * @param needs for what each action waits
   */
  public static List<UUID> through(UUID action, Map<UUID, Set<UUID>> needs) {
    Map<UUID, UUID> cameFrom = new HashMap<>();
    Deque<UUID> next = new ArrayDeque<>(List.of(action));
    while (!next.isEmpty()) {
      UUID here = next.poll();
      for (UUID needed : needs.getOrDefault(here, Set.of())) {
        if (needed.equals(action)) {
          return way(here, action, cameFrom);
        }
        if (cameFrom.putIfAbsent(needed, here) == null) {
          next.add(needed);
        }
      }
    }
    return List.of();
  }

  private static List<UUID> way(UUID last, UUID first, Map<UUID, UUID> cameFrom) {
    List<UUID> way = new ArrayList<>();
    UUID here = last;
    while (!here.equals(first)) {
      way.add(here);
      here = java.util.Objects.requireNonNull(cameFrom.get(here));
    }
    way.add(first);
    Collections.reverse(way);
    return way;
  }
}
