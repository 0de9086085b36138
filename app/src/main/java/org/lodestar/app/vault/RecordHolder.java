package org.lodestar.app.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Slot: a module that keeps records, or something that belongs to another module's, says what it
 * keeps and what forbids to let go of it, and lets go when it is told. Called by the program
 * itself, inside a transaction, so that no grant hides a record from its own end.
 */
public interface RecordHolder {
  /**
   * Records of an organisation whose clock began before a day and that may be over, of the classes
   * that this module heads.
   */
  default List<KeptRecord> begunBefore(UUID organisation, LocalDate day) {
    return List.of();
  }

  /** How many records an organisation has in all, in the classes that this module heads. */
  default Map<RecordClass, Long> counts(UUID organisation) {
    return Map.of();
  }

  /** What belongs to the record here and goes with it. */
  default Set<UUID> parts(RecordRef ref) {
    return Set.of();
  }

  /** What does not go with the record but holds it when it is itself held, such as its case. */
  default Set<UUID> related(RecordRef ref) {
    return Set.of();
  }

  /** Codes of what is still going on and forbids to dispose of the record; empty when nothing. */
  default Set<String> open(RecordRef ref) {
    return Set.of();
  }

  /** Deletes what lies here of the record; doing it twice is harmless. */
  default Disposed dispose(RecordRef ref) {
    return Disposed.nothing();
  }

  /** Deletes what has a last day of its own and needs nobody's word. Returns how much. */
  default int clear(Instant now) {
    return 0;
  }
}
