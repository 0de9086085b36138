package org.lodestar.app.files;

import java.time.Duration;
import java.util.Optional;

/** Why a file was not taken. Text that came with it is never refused for this. */
public enum WhyNot {
  EMPTY(422),
  /** More than one file may be. */
  TOO_LARGE(413),
  /** More files than one report may have. */
  TOO_MANY(422),
  /** All files of a report together are more than they may be. */
  TOO_MUCH(413),
  /** The disk is nearly full. */
  NO_ROOM(503),
  /** As many come in at this moment as we can take. */
  BUSY(503),
  /** It ended too early, or what came was no form with files. */
  BROKEN(400),
  /** So slow that it kept others out. */
  TOO_SLOW(408),
  /** It was begun too long ago, or is not known. */
  GONE(410);

  private static final Duration A_MOMENT = Duration.ofSeconds(5);
  private static final Duration A_WHILE = Duration.ofSeconds(30);

  private final int status;

  WhyNot(int status) {
    this.status = status;
  }

  /** The HTTP status that fits. */
  public int status() {
    return status;
  }

  /** When to come again; empty where the same would be refused again. */
  public Optional<Duration> retryAfter() {
    return switch (this) {
      case BUSY -> Optional.of(A_MOMENT);
      case NO_ROOM -> Optional.of(A_WHILE);
      default -> Optional.empty();
    };
  }
}
