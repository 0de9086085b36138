package org.lodestar.app.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the verifier found.
 *
 * @param links checked up to the first break of the chain
 * @param checkpoints checked, of database and file together
 * @param findings by position, those outside the chain last
 * @param tables what was changed about the tables themselves, a sentence each
 * @param beside what else is wrong, a sentence each
 */
public record Verdict(
    long links,
    long checkpoints,
    List<Finding> findings,
    List<String> tables,
    List<String> beside) {
  public Verdict {
    findings = List.copyOf(findings);
    tables = List.copyOf(tables);
    beside = List.copyOf(beside);
  }

  /** Whether there is something, and nothing is wrong. */
  public boolean isSound() {
    return links > 0 && faults().isEmpty();
  }

  /** What is wrong, a sentence each. */
  public List<String> faults() {
    return Stream.of(findings.stream().map(Finding::sentence), tables.stream(), beside.stream())
        .flatMap(each -> each)
        .toList();
  }

  /** The first bad position. */
  public Optional<Finding> first() {
    return findings.stream().findFirst();
  }

  /** Exit status for the console: 0 sound, 1 tampered with, 2 nothing there to check. */
  public int exitStatus() {
    if (!faults().isEmpty()) {
      return 1;
    }
    return isSound() ? 0 : 2;
  }

  /** The verdict for an operator, a sentence a line. */
  public List<String> sentences() {
    if (isSound()) {
      return List.of(
          "The audit record is sound: " + links + " events, " + checkpoints + " checkpoints.");
    }
    return faults().isEmpty()
        ? List.of(
            "The audit record is empty: nothing was done here yet, so there is nothing to check.")
        : faults();
  }
}
