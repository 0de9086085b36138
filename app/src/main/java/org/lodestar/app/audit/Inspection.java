package org.lodestar.app.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * What came of a look at the record.
 *
 * @param links that were checked
 * @param checkpoints that were checked, of database and file together
 * @param faults a sentence each; empty when the record is sound
 */
public record Inspection(Instant at, long links, long checkpoints, List<String> faults) {
  public Inspection {
    faults = List.copyOf(faults);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return faults.isEmpty();
  }

  /** What is signed, so that nobody writes a sound one into the database. */
  public byte[] message() {
    String text =
        "lodestar audit inspection 1\n"
            + String.join("\n", at.toString(), "" + links, "" + checkpoints)
            + "\n"
            + String.join("\n", faults)
            + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
