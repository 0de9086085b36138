package org.lodestar.app.learning.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's way through a text of a course.
 *
 * @param learner the worker, who alone sees it
 * @param text which text of the course
 * @param walk the pages that are behind them, and what they chose; empty again some time after the
 *     end
 * @param beforeAsked how many questions were asked before; null while that is open
 * @param beforeRight how many of them were right
 * @param result null while they are on the way
 */
public record Attempt(
    UUID id,
    UUID learner,
    UUID text,
    String code,
    Instant begunAt,
    Walk walk,
    @Nullable Integer beforeAsked,
    @Nullable Integer beforeRight,
    @Nullable Result result,
    long version) {
  /**
   * How it ended.
   *
   * @param right how many of the closing questions were right
   * @param questions how many there were
   */
  public record Result(Instant at, int right, int questions, boolean passed) {}

  /** Whether somebody is on the way. */
  public boolean isOpen() {
    return result == null;
  }

  /** Whether what they chose is still known. */
  public boolean isWhole() {
    return !walk.steps().isEmpty();
  }
}
