package org.lodestar.app.voice;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that could be chosen, with how many chose it. Small numbers are in it: it never leaves
 * the module.
 *
 * @param counted whether it counts in the index over the years
 */
public record VoiceItem(UUID id, int place, String words, int number, boolean counted, Tie tie) {
  /** The part of the plan that it is about: a priority, or an action, or none. */
  public record Tie(@Nullable UUID strategy, @Nullable Integer priority, @Nullable UUID action) {
    /** Nothing yet. */
    public static Tie none() {
      return new Tie(null, null, null);
    }

    /** Whether it is about a priority of this strategy, or one of these actions of it. */
    public boolean isAbout(UUID of, Set<UUID> actions) {
      return of.equals(strategy) || (action != null && actions.contains(action));
    }

    /** Whether it is about this priority. */
    public boolean isPriority(UUID of, int number) {
      return of.equals(strategy) && priority != null && priority == number;
    }
  }
}
