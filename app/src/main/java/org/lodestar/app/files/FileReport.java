package org.lodestar.app.files;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the virus scanner and the files that it looks at. Only numbers and times:
 * nobody's files are named.
 *
 * @param seen what the scanner said of itself last
 * @param counts files in each state
 * @param waitingSince when the file came that waits longest; null when none waits
 * @param again clean files that newer signatures have not looked at
 * @param found what was found lately, the latest first
 */
public record FileReport(
    FileHealth health,
    ScannerSeen seen,
    Map<ScanState, Integer> counts,
    @Nullable Instant waitingSince,
    int again,
    List<FoundFile> found) {
  public FileReport {
    counts = Map.copyOf(counts);
    found = List.copyOf(found);
  }

  /** Whether no file was ever kept. */
  public boolean empty() {
    return counts.values().stream().allMatch(count -> count == 0);
  }
}
