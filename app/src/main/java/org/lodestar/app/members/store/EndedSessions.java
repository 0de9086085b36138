package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.SESSION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sessions that ended here, until no row of theirs could be live any more. Whoever copied such a
 * row before, and puts it back with its right code, opens nothing on this machine.
 */
@Component
class EndedSessions {
  /** Somebody else's click may have read the row just before it went: that is told to nobody. */
  private static final Duration JUST_NOW = Duration.ofSeconds(10);

  private final ForgedRows forged;
  private final Clock clock;
  private final Map<String, Instant> ended = new ConcurrentHashMap<>();

  EndedSessions(ForgedRows forged, Clock clock) {
    this.forged = forged;
    this.clock = clock;
  }

  /** One has ended, once the transaction in force is kept. */
  void add(byte[] hash) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              keep(hash);
            }
          });
    } else {
      keep(hash);
    }
  }

  private void keep(byte[] hash) {
    ended.put(key(hash), clock.instant());
  }

  private static String key(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  /** Whether a session has ended here, though its row is there; one that was put back is told. */
  boolean has(Record row) {
    Instant at = ended.get(key(row.get(SESSION.HASH)));
    if (at != null && at.plus(JUST_NOW).isBefore(clock.instant())) {
      forged.met(SESSION, row);
    }
    return at != null;
  }

  /** Forgets those that are too old to be put back. */
  void sweep() {
    Instant over = clock.instant().minus(Workers.LONGEST);
    ended.values().removeIf(at -> at.isBefore(over));
  }
}
