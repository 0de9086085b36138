package org.lodestar.app.referral.redaction;

import java.util.Map;
import java.util.Set;

/**
 * What was decided so far about a notification that does not name the person.
 *
 * @param marks rulings by the id of their mark
 * @param accepted facts that were looked at together and may stay together
 * @param reason why they may
 * @param version for optimistic locking; 0 when nothing was ever decided
 */
public record Rulings(
    Map<String, Ruling> marks, Set<Combination.Feature> accepted, String reason, long version) {
  public Rulings {
    marks = Map.copyOf(marks);
    accepted = Set.copyOf(accepted);
  }

  /** Nothing decided. */
  public static Rulings none() {
    return new Rulings(Map.of(), Set.of(), "", 0);
  }

  /** Whether this combination was looked at, and nothing has come to it since. */
  public boolean accepts(Combination combination) {
    return !reason.isBlank() && accepted.containsAll(combination.features());
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "Rulings[" + marks.size() + "]";
  }
}
