package org.lodestar.app.library;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;

/**
 * A document that the strategy and the work rest on.
 *
 * @param slug by which addresses know it for ever
 * @param replacedBy what took its place; null while nothing has
 * @param replacedOn since when, as far as that is known
 * @param review when it is looked at again; null until somebody says
 */
public record Document(
    UUID id,
    String slug,
    Content content,
    @Nullable UUID replacedBy,
    @Nullable LocalDate replacedOn,
    @Nullable LocalDate review,
    long version) {
  /** What sort of document it is. */
  public enum Kind {
    LAW,
    NATIONAL_GUIDANCE,
    LOCAL_GUIDANCE,
    ONE_MINUTE_GUIDE,
    STRATEGY,
    FORM,
    RESEARCH,
    TRAINING
  }

  /** Who may see it. */
  public enum Audience {
    EVERYONE,
    STAFF
  }

  /** How it stands; worked out and never ticked. */
  public enum State {
    CURRENT,
    SUPERSEDED,
    WITHDRAWN
  }

  /**
   * What it says of itself.
   *
   * @param published a day, a month or a year, as far as it is known; else empty
   * @param link empty when nobody knows where it is
   */
  public record Source(
      String publisher, String edition, String published, Language language, String link) {}

  /**
   * How it stands to others.
   *
   * @param replaces those whose place it took
   */
  public record Relations(Set<UUID> replaces, @Nullable UUID partOf, Set<UUID> seeAlso) {
    public Relations {
      replaces = Set.copyOf(replaces);
      seeAlso = Set.copyOf(seeAlso);
    }

    /** None. */
    public static Relations none() {
      return new Relations(Set.of(), null, Set.of());
    }
  }

  /**
   * All that can be changed.
   *
   * @param withdrawn why nothing is to be done by it any more; empty while something is
   */
  public record Content(
      String title,
      Kind kind,
      Source source,
      String summary,
      Audience audience,
      String withdrawn,
      Relations relations) {}

  public String title() {
    return content.title();
  }

  /** How it stands. */
  public State state() {
    if (replacedBy != null) {
      return State.SUPERSEDED;
    }
    return content.withdrawn().isEmpty() ? State.CURRENT : State.WITHDRAWN;
  }

  /** Whether somebody should have looked at it again. What does not hold is not looked at. */
  public boolean overdue(LocalDate today) {
    return state() == State.CURRENT && review != null && review.isBefore(today);
  }
}
