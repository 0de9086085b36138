package org.lodestar.app.demonstration;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** Objects of the demonstration by their names in the scripts, with those of an earlier run. */
final class Made {
  private final Ledger ledger;
  private final Map<String, UUID> known;

  Made(Ledger ledger) {
    this.ledger = ledger;
    this.known = new HashMap<>(ledger.made());
  }

  boolean has(String key) {
    return known.containsKey(key);
  }

  /** The object of a name, which must have been made. */
  UUID get(String key) {
    return Objects.requireNonNull(known.get(key), key);
  }

  /** Makes the object of a name unless an earlier run has made it. */
  UUID once(String key, Supplier<UUID> work) {
    UUID present = known.get(key);
    if (present != null) {
      return present;
    }
    UUID made = ledger.make(key, work);
    known.put(key, made);
    return made;
  }
}
