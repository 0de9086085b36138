package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that must happen next.
 *
 * @param wordsKey key under which an application may keep its own words
 * @param why one or two plain sentences
 * @param sources at least one
 * @param dueDay the day by which it should be done; local practice, never a statutory deadline;
 *     null for a step that has no date of its own
 */
public record Step(
    StepCode code, String wordsKey, String why, List<Source> sources, @Nullable LocalDate dueDay) {
  public Step {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException(code + " has no source");
    }
  }

  public Optional<LocalDate> due() {
    return Optional.ofNullable(dueDay);
  }

  /** All dates of steps are local practice. */
  public ClockKind kind() {
    return ClockKind.POLICY;
  }

  /** The sources in one line. */
  public String source() {
    return Sources.line(sources);
  }
}
