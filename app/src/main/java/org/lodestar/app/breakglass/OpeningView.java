package org.lodestar.app.breakglass;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * An opening with its reason, what was done meanwhile, and the review.
 *
 * @param now the moment at which it is shown
 * @param seen what the worker did with the case in that time, newest first, by codes
 * @param told who was told, and when they looked
 * @param words of the review
 */
public record OpeningView(
    Opening opening,
    Instant now,
    PersonalText reason,
    @Nullable PersonalText words,
    List<Seen> seen,
    List<Alert> told) {
  public OpeningView {
    seen = List.copyOf(seen);
    told = List.copyOf(told);
  }

  /** How it stands now. */
  public OpeningState state() {
    return opening.state(now);
  }

  /** Something that was seen or done. */
  public record Seen(Instant at, String action, String objectKind) {}

  /** That somebody was told. */
  public record Alert(UUID worker, @Nullable Instant seenAt) {}

  /** Never the content. */
  @Override
  public String toString() {
    return "OpeningView[" + opening.id() + "]";
  }
}
