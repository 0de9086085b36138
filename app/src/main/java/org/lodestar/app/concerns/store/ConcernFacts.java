package org.lodestar.app.concerns.store;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.Facts;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/**
 * What this module tells the ledger: that something came and by which channel, and how fast we
 * were.
 */
@Component
public class ConcernFacts implements FactKinds {
  private static final String RAISED = "concern.raised";
  private static final String TRIAGED = "concern.triaged";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration A_DAY = Duration.ofHours(24);

  private final Facts facts;

  ConcernFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(RAISED, TRIAGED);
  }

  void raised(Channel channel, Instant at) {
    facts.hear(Fact.of(RAISED, month(at)).with("channel", channel.name()));
  }

  /** Somebody looked at it for the first time; whole hours, rounded down. */
  public void triaged(Instant received, Instant at) {
    Duration took = Duration.between(received, at);
    boolean soon = took.compareTo(A_DAY) <= 0;
    facts.hear(
        Fact.of(TRIAGED, month(at))
            .with("hours", Math.max(0, took.toHours()))
            .with("within", soon ? "DAY" : "LATER"));
  }

  private static YearMonth month(Instant at) {
    return YearMonth.from(at.atZone(LONDON));
  }
}
