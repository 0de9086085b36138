package org.lodestar.app.strategy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shows how far an action has come.
 *
 * @param barred who answered for the action when it was added
 * @param review null while nobody has looked at it
 */
public record Evidence(
    UUID id,
    UUID action,
    Shown shown,
    UUID addedBy,
    Instant addedAt,
    Set<UUID> barred,
    @Nullable Review review) {
  public Evidence {
    barred = Set.copyOf(barred);
  }

  /** What it is. */
  public enum Kind {
    /** An indicator over a period. */
    MEASURE,
    DOCUMENT,
    WORDS
  }

  /**
   * What is shown.
   *
   * @param title code of an indicator, title of a document, or words
   * @param reference period of the indicator, where the document lies; may be empty
   * @param completes whether it shows that the action is done
   */
  public record Shown(Kind kind, String title, String reference, boolean completes) {}

  /** What somebody else found. */
  public record Review(Verdict verdict, String reason, UUID by, Instant at) {}

  /** Whether it holds. */
  public enum Verdict {
    ACCEPTED,
    SENT_BACK
  }

  /** Whether somebody still has to look at it. */
  public boolean waits() {
    return review == null;
  }

  /** Whether it was accepted and shows that the action is done. */
  public boolean proves() {
    return review != null && review.verdict() == Verdict.ACCEPTED && shown.completes();
  }
}
