package org.lodestar.app.places.face;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lodestar.app.directory.WardsHere;
import org.springframework.stereotype.Component;

/** Tells the directory in which ward somebody looks for help. */
@Component
class WardsOfPlaces implements WardsHere {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Wards wards;
  private final Clock clock;

  WardsOfPlaces(Wards wards, Clock clock) {
    this.wards = wards;
    this.clock = clock;
  }

  @Override
  public Map<String, String> wards() {
    Map<String, String> named = new LinkedHashMap<>();
    wards
        .on(LocalDate.ofInstant(clock.instant(), HERE))
        .forEach(each -> named.put(each.code(), each.called()));
    return named;
  }

  @Override
  public Optional<String> wardOf(String postcode) {
    return wards.codeOf(postcode);
  }
}
