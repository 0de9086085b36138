package org.lodestar.app.concerns.store;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.domain.FormDay;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/**
 * What this module tells the ledger: that something came and by which channel, in which ward it
 * lies, and how fast we were; and of the public report how many began it and got to its end.
 */
@Component
public class ConcernFacts implements FactKinds {
  private static final String RAISED = "concern.raised";
  private static final String PLACED = "concern.placed";
  private static final String TRIAGED = "concern.triaged";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration A_DAY = Duration.ofHours(24);

  private final Facts facts;

  ConcernFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(RAISED, PLACED, TRIAGED, FormDay.KIND);
  }

  void raised(Channel channel, Instant at) {
    facts.hear(Fact.of(RAISED, month(at)).with("channel", channel.name()));
  }

  /** In which ward it lies, or why that is not known: a code, and the month in which it came. */
  void placed(String ward, Instant received) {
    facts.hear(placedIn(ward, received));
  }

  /** Takes back what {@link #placed} told. */
  void placedNoMore(String ward, Instant received) {
    facts.hear(placedIn(ward, received).back());
  }

  private static Fact placedIn(String ward, Instant received) {
    return Fact.of(PLACED, month(received)).with("ward", ward);
  }

  /** Somebody looked at it for the first time; whole hours, rounded down. */
  void triaged(Instant received, Instant at) {
    Duration took = Duration.between(received, at);
    boolean soon = took.compareTo(A_DAY) <= 0;
    facts.hear(
        Fact.of(TRIAGED, month(at))
            .with("hours", Math.max(0, took.toHours()))
            .with("within", soon ? "DAY" : "LATER"));
  }

  /** How many began the public report on some days and got to its end, in no order of days. */
  public void journeys(List<FormDay> days) {
    facts.hearAll(
        days.stream()
            .flatMap(each -> each.facts().stream())
            .sorted(Comparator.comparing(Fact::line))
            .toList());
  }

  private static YearMonth month(Instant at) {
    return YearMonth.from(at.atZone(LONDON));
  }
}
