package org.lodestar.app.vault.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.domain.Seal;

/**
 * Unwrapped keys, remembered for a minute so that a list does not unwrap the same one again and
 * again. It grants nothing: who has not read the key's row cannot ask for it.
 */
final class OpenKeys {
  private static final int MOST = 2_000;
  private static final Duration LIFE = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<UUID, Kept> kept = new LinkedHashMap<>();

  OpenKeys(Clock clock) {
    this.clock = clock;
  }

  private record Kept(Seal seal, Instant until) {}

  Seal get(UUID key, Supplier<Seal> unwrapping) {
    Instant now = clock.instant();
    Seal known = known(key, now);
    if (known != null) {
      return known;
    }
    Seal seal = unwrapping.get();
    keep(key, seal, now);
    return seal;
  }

  synchronized void drop(UUID key) {
    kept.remove(key);
  }

  synchronized int size() {
    return kept.size();
  }

  private synchronized @Nullable Seal known(UUID key, Instant now) {
    Kept found = kept.get(key);
    return found != null && found.until().isAfter(now) ? found.seal() : null;
  }

  /** Oldest first in the map, so what has run out is at its head. */
  private synchronized void keep(UUID key, Seal seal, Instant now) {
    kept.remove(key);
    kept.put(key, new Kept(seal, now.plus(LIFE)));
    var oldest = kept.entrySet().iterator();
    while (oldest.hasNext()) {
      boolean ended = !oldest.next().getValue().until().isAfter(now);
      if (!ended && kept.size() <= MOST) {
        return;
      }
      oldest.remove();
    }
  }
}
