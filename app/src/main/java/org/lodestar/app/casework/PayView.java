package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.WageResult;

/**
 * What a person worked and was paid, and what may be owed.
 *
 * @param version shown; 0 when nothing was written yet
 * @param asOf the day of the reckoning
 * @param history every version, newest first
 */
public record PayView(
    CaseFile file,
    Person person,
    PaySheet sheet,
    long version,
    WageResult result,
    LocalDate asOf,
    List<Written> history) {
  public PayView {
    history = List.copyOf(history);
  }

  /** Who wrote a version, and when. */
  public record Written(long version, @Nullable UUID by, Instant at) {}

  /** Whether an earlier version is shown. */
  public boolean isEarlier() {
    return !history.isEmpty() && history.getFirst().version() != version;
  }
}
