package org.lodestar.app.ledger;

import java.util.Set;

/** Slot: which kinds of facts a module tells. */
public interface FactKinds {
  /** Such as {@code concern.raised}. */
  Set<String> kinds();
}
