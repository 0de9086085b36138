package org.lodestar.app.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.RecordClass;

/**
 * What is left of what is gone. It names nobody and leads to nobody.
 *
 * @param reference of the disposal
 * @param rule by which; null for an erasure
 * @param agreed who prepared it, and the two who agreed
 * @param disposed how many
 */
public record Tombstone(
    UUID id,
    String reference,
    Disposal.Kind kind,
    RecordClass recordClass,
    @Nullable ByRule rule,
    Agreed agreed,
    int disposed,
    Instant firstGoneAt,
    Instant lastGoneAt) {
  public Tombstone {
    if (disposed < 1) {
      throw new IllegalArgumentException("A tombstone is of something");
    }
  }

  /** The rule as it stood. */
  public record ByRule(int version, int months, @Nullable Integer birthday, String source) {}

  /** Who is answerable. */
  public record Agreed(UUID preparedBy, UUID firstBy, UUID secondBy) {}
}
