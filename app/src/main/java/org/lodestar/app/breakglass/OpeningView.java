package org.lodestar.app.breakglass;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param decider who decided it against a no; null where none stood
 * @param person that whoever it is about was told of it, or why not; null while neither
 */
public record OpeningView(
    Opening opening,
    Instant now,
    PersonalText reason,
    @Nullable PersonalText words,
    @Nullable PersonalText decider,
    @Nullable PersonTold person,
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

  /**
   * That whoever it is about was told.
   *
   * @param on null where they were not, and the words say why
   */
  public record PersonTold(
      @Nullable LocalDate on, UUID by, Instant at, @Nullable PersonalText words) {
    /** Personal: never in a log. */
    @Override
    public String toString() {
      return "PersonTold[personal]";
    }
  }

  /** That somebody was told. */
  public record Alert(UUID worker, @Nullable Instant seenAt) {}

  /** Never the content. */
  @Override
  public String toString() {
    return "OpeningView[" + opening.id() + "]";
  }
}
