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
 */
public record Verdict(long links, long checkpoints, List<Finding> findings, List<String> tables) {
  public Verdict {
    findings = List.copyOf(findings);
    tables = List.copyOf(tables);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return findings.isEmpty() && tables.isEmpty();
  }

  /** The first bad position. */
  public Optional<Finding> first() {
    return findings.stream().findFirst();
  }

  /** Exit status for the console: 0 sound, 1 tampered with. */
  public int exitStatus() {
    return isSound() ? 0 : 1;
  }

  /** The verdict for an operator, a sentence a line. */
  public List<String> sentences() {
    if (isSound()) {
      return List.of(
          "The audit record is sound: " + links + " events, " + checkpoints + " checkpoints.");
    }
    return Stream.concat(findings.stream().map(Finding::sentence), tables.stream()).toList();
  }
}
