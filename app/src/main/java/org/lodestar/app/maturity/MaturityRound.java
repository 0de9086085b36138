package org.lodestar.app.maturity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round in which partners score themselves.
 *
 * @param closedOn null until it is closed
 */
public record MaturityRound(
    UUID id,
    String name,
    LocalDate due,
    RoundState state,
    Opened opened,
    @Nullable LocalDate closedOn,
    long version) {

  /** Who opened it, and when. */
  public record Opened(UUID by, Instant at) {}

  /**
   * What is said when it is opened.
   *
   * @param due until when partners hand in
   * @param bodies that take part
   */
  public record Begun(String name, LocalDate due, Set<UUID> bodies) {
    public Begun {
      bodies = Set.copyOf(bodies);
    }
  }

  /**
   * That a body takes part in it.
   *
   * @param handedIn null until it has
   * @param scorers workers who had a hand in its scores
   */
  public record Part(UUID round, UUID body, @Nullable Instant handedIn, Set<UUID> scorers) {
    public Part {
      scorers = Set.copyOf(scorers);
    }

    public boolean isHandedIn() {
      return handedIn != null;
    }
  }
}
