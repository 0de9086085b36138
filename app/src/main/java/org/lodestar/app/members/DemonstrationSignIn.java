package org.lodestar.app.members;

import java.util.List;
import java.util.UUID;

/**
 * Slot: the invented workers whom a demonstration lets anybody be with one click. Asked only in a
 * demonstration and only for a browser on the same machine.
 */
public interface DemonstrationSignIn {
  /** The workers in the order in which they are offered. */
  List<Choice> choices();

  /** What else a newcomer can try, in words shown beside the workers. */
  default List<String> hints() {
    return List.of();
  }

  /**
   * One invented worker.
   *
   * @param label name and organisation
   * @param roles what they do, in words
   */
  record Choice(UUID person, String label, String roles) {}
}
