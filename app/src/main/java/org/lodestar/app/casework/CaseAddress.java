package org.lodestar.app.casework;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Slot: which addresses lead to pages about a case. A later room names its own, so that the head of
 * the case stands over its pages too. Asked inside a transaction, so row-level security holds.
 */
public interface CaseAddress {
  /**
   * The case that the page at an address is about, if it is one of this room's.
   *
   * @param address path and query
   */
  Optional<About> about(String address);

  /** A case, or one person of it. */
  record About(UUID caseFile, @Nullable UUID person) {}
}
