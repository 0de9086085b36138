package org.lodestar.app.publications;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackText;

/**
 * What everybody may see of the plan.
 *
 * @param writers who had a hand in its words
 * @param proposed null until it is proposed; from then on it says what it says
 * @param published null until somebody else has published it
 */
public record Progress(
    UUID id,
    Content content,
    State state,
    List<UUID> writers,
    Instant writtenAt,
    @Nullable Proposed proposed,
    @Nullable Published published,
    long version) {
  public Progress {
    writers = List.copyOf(writers);
  }

  /** How far it is. */
  public enum State {
    DRAFT,
    PROPOSED,
    PUBLISHED,
    /** Taken off the page again; its address says so. */
    WITHDRAWN,
    /** Never shown to anybody. */
    DROPPED
  }

  /**
   * What was chosen and written for it.
   *
   * @param period number of the closed period on which its figures stand
   * @param headline in plain words
   * @param said what residents said and what was done, a line for each
   * @param indicators codes of those that are shown
   */
  public record Content(
      UUID strategy, int period, String headline, String said, List<String> indicators) {
    public Content {
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * What was proposed.
   *
   * @param text what it says as one text; empty in lists
   * @param seal of that text
   */
  public record Proposed(String text, String seal, UUID by, Instant at) {
    /** What it says; nothing when somebody changed the text, which is then shown to nobody. */
    public ProgressDocument document() {
      return PackText.seal(text).equals(seal) ? ProgressText.read(text) : ProgressText.nothing();
    }
  }

  /**
   * That somebody else published it.
   *
   * @param number among all that were published; the end of its address
   * @param reason why it was withdrawn; empty while it was not
   */
  public record Published(int number, UUID by, Instant at, String reason) {}

  /** All who wrote it or asked for it to go on. */
  public Set<UUID> authors() {
    Set<UUID> all = new HashSet<>(writers);
    if (proposed != null) {
      all.add(proposed.by());
    }
    return all;
  }

  /** Whether somebody wrote or proposed it, who therefore does not publish it. */
  public boolean isBy(UUID worker) {
    return authors().contains(worker);
  }

  /** Whether it can still be changed. */
  public boolean isDraft() {
    return state == State.DRAFT;
  }
}
