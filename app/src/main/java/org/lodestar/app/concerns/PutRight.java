package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body that gave a concern on put right after it was given, or learned since.
 *
 * @param readers to whom it goes, whoever has the concern now first
 */
public record PutRight(
    UUID id, UUID handOver, String words, UUID by, Instant at, List<Reader> readers) {
  public PutRight {
    readers = List.copyOf(readers);
  }

  /**
   * A body to which it goes.
   *
   * @param hasIt whether it has the concern, or is to read it at once; else it read it and has it
   *     no more
   * @param readAt when somebody there read it first; null while nobody has
   */
  public record Reader(UUID organisation, boolean hasIt, @Nullable Instant readAt) {}

  /** The same as one body may know it: whoever has the concern no more does not read who has. */
  public PutRight readBy(UUID organisation) {
    return new PutRight(
        id,
        handOver,
        words,
        by,
        at,
        readers.stream().filter(each -> each.organisation().equals(organisation)).toList());
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "PutRight[" + id + "]";
  }
}
