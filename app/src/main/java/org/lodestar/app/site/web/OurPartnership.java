package org.lodestar.app.site.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Words;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The partnership as the installation knows it. The name is asked for at most every two seconds,
 * and the last known one is good enough when the database is away.
 */
@Component
class OurPartnership implements Partnership {
  private static final Duration FRESH = Duration.ofSeconds(2);

  private final Installation installation;
  private final Clock clock;
  private volatile Known known;

  private record Known(String name, Instant at) {}

  OurPartnership(Installation installation, Clock clock, Words words) {
    this.installation = installation;
    this.clock = clock;
    this.known = new Known(words.say(Language.ENGLISH, "site.partnership"), Instant.EPOCH);
  }

  @Override
  public String name() {
    Instant now = clock.instant();
    if (Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
      known = new Known(ask(), now);
    }
    return known.name();
  }

  @Override
  public boolean demonstration() {
    return installation.isDemonstration();
  }

  private String ask() {
    try {
      return installation.partnership().orElse(known.name());
    } catch (DataAccessException | TransactionException away) {
      return known.name();
    }
  }
}
