package org.lodestar.app.publications;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackText;
import org.lodestar.measures.Period;

/**
 * What is known of exploitation in a year, and what is not.
 *
 * @param writers who had a hand in its words
 * @param proposed null until it goes to review; from then on it says what it says
 * @param approved null until somebody else has approved it
 * @param published null until it is published
 * @param estimate of what stays hidden, as it was handed in; empty where none was
 * @param sentBack why it was sent back last; empty where it never was
 */
public record Profile(
    UUID id,
    Base base,
    State state,
    List<UUID> writers,
    Instant writtenAt,
    @Nullable Proposed proposed,
    @Nullable Signed approved,
    @Nullable Published published,
    String sentBack,
    String estimate,
    long version) {
  public Profile {
    writers = List.copyOf(writers);
  }

  /** How far it is. */
  public enum State {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED,
    /** A corrected edition has taken its place. */
    SUPERSEDED,
    /** Taken away; its address says why. */
    WITHDRAWN,
    /** Never shown to anybody. */
    DROPPED;

    /** Whether partners may see it. */
    public boolean isShown() {
      return this == PUBLISHED || this == SUPERSEDED || this == WITHDRAWN;
    }

    /** Whether somebody still works on it. */
    public boolean isOpen() {
      return this == DRAFT || this == IN_REVIEW || this == APPROVED;
    }
  }

  /** What may happen to it. */
  public enum Move {
    PROPOSE,
    SEND_BACK,
    /** By somebody who neither wrote it nor asked. */
    APPROVE,
    PUBLISH,
    /** A corrected edition is published. */
    SUPERSEDE,
    WITHDRAW,
    DROP
  }

  /**
   * On what it stands.
   *
   * @param year in which the financial year begins
   * @param edition from 1; a corrected one has the next number
   * @param period number of the closed period on which its figures stand
   * @param why there is a corrected edition; empty for the first
   */
  public record Base(int year, int edition, int period, String why) {
    /** The financial year. */
    public Period months() {
      return ProfileYears.of(year);
    }

    /** The year as it stands in addresses, such as {@code 2025-26}. */
    public String slug() {
      return String.format(Locale.ROOT, "%d-%02d", year, (year + 1) % 100);
    }
  }

  /**
   * What went to review.
   *
   * @param text what it says as one text; empty in lists
   * @param seal of that text
   */
  public record Proposed(String text, String seal, UUID by, Instant at) {
    /** Whether the text is the one that was sealed. */
    public boolean isIntact() {
      return PackText.seal(text).equals(seal);
    }

    /** What it says; nothing when somebody changed the text, which is then shown to nobody. */
    public ProfileDocument document() {
      return isIntact() ? ProfileText.read(text) : ProfileDocument.nothing();
    }
  }

  /** That somebody approved it. */
  public record Signed(UUID by, Instant at) {}

  /**
   * That it was published.
   *
   * @param reason why it was withdrawn; empty while it was not
   */
  public record Published(UUID by, Instant at, String reason) {}

  /** All who wrote it or asked for it to go on. */
  public Set<UUID> authors() {
    Set<UUID> all = new HashSet<>(writers);
    if (proposed != null) {
      all.add(proposed.by());
    }
    return all;
  }

  /** Whether somebody wrote it or asked for its approval, who therefore does not approve it. */
  public boolean isBy(UUID worker) {
    return authors().contains(worker);
  }

  /** Whether it can still be changed. */
  public boolean isDraft() {
    return state == State.DRAFT;
  }
}
