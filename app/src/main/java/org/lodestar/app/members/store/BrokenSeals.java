package org.lodestar.app.members.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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
  private final Map<String, Instant> told = new HashMap<>();

  BrokenSeals(ForgedRows forged, Clock clock) {
    this.forged = forged;
    this.clock = clock;
  }

  @Override
  public void broken(Place place) {
    String table = place.schema() + "." + place.table();
    if (isDue(table)) {
      forged.brokenSeal(table);
    }
  }

  private synchronized boolean isDue(String table) {
    Instant now = clock.instant();
    Instant before = told.get(table);
    if (before != null && before.plus(QUIET).isAfter(now)) {
      return false;
    }
    told.put(table, now);
    return true;
  }
}
