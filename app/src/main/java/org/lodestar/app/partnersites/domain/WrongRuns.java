package org.lodestar.app.partnersites.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.partnersites.Verdict;

/**
 * How often in a row something was wrong. Two looks within a few hours count once: a server that is
 * down for a moment is no fault of a page.
 *
 * @param countedAt when it was counted last; null where it never was
 */
public record WrongRuns(int number, @Nullable Instant countedAt) {
  private static final Duration APART = Duration.ofHours(6);

  /** What it is after another look. */
  public WrongRuns after(Verdict verdict, Instant at) {
    return switch (verdict) {
      case RIGHT -> new WrongRuns(0, null);
      case UNKNOWN -> this;
      case WRONG ->
          countedAt == null || !countedAt.plus(APART).isAfter(at)
              ? new WrongRuns(number + 1, at)
              : this;
    };
  }
}
