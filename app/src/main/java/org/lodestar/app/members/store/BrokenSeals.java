package org.lodestar.app.members.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealAlarm;
import org.springframework.stereotype.Component;

/**
 * Tells of sealed texts that do not open where they lie, as of rows without their code: by the name
 * of the table, and once an hour for each, however many were moved and however often it is clicked.
 */
@Component
class BrokenSeals implements SealAlarm {
  private static final Duration QUIET = Duration.ofHours(1);

  private final ForgedRows forged;
  private final Clock clock;
  private final Map<String, Instant> told = new ConcurrentHashMap<>();

  BrokenSeals(ForgedRows forged, Clock clock) {
    this.forged = forged;
    this.clock = clock;
  }

  @Override
  public void broken(Place place) {
    String table = place.schema() + "." + place.table();
    Instant now = clock.instant();
    boolean quiet =
        told.merge(table, now, (before, next) -> isQuiet(before, next) ? before : next) != now;
    if (!quiet) {
      forged.brokenSeal(table);
    }
  }

  private static boolean isQuiet(Instant before, Instant now) {
    return before.plus(QUIET).isAfter(now);
  }
}
