package org.lodestar.app.risks;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that may come, and what is known of it from open sources.
 *
 * @param assessment null until somebody has scored it
 * @param decision null until a panel has decided
 * @param review when it is looked at again; null once it is closed
 */
public record Threat(
    UUID id,
    Content content,
    @Nullable Assessment assessment,
    @Nullable ThreatDecision decision,
    @Nullable LocalDate review,
    long version) {
  /**
   * What it says.
   *
   * @param seen what is seen of it
   * @param tags at least one
   * @param sectors kinds of work that it is about
   * @param proximity in how many months it may come; null when nobody can say
   * @param actions of the plan that answer it
   */
  public record Content(
      String title,
      String seen,
      Set<Pestelo> tags,
      Set<UUID> sectors,
      @Nullable Integer proximity,
      Set<UUID> actions) {
    public Content {
      tags = Set.copyOf(tags);
      sectors = Set.copyOf(sectors);
      actions = Set.copyOf(actions);
    }
  }

  public String title() {
    return content.title();
  }

  /** Whether a panel said that something is done about it, and no action of the plan does it. */
  public boolean lacksAction() {
    return decision != null
        && decision.kind() == ThreatDecision.Kind.ACT
        && content.actions().isEmpty();
  }

  /** Whether it should have been looked at again already. */
  public boolean overdue(LocalDate today) {
    return review != null && review.isBefore(today);
  }
}
