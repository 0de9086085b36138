package org.lodestar.app.ledger.face;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.store.Book;
import org.lodestar.app.ledger.store.Counting;
import org.lodestar.app.ledger.store.FactRows;
import org.springframework.stereotype.Component;

/** Takes over what was heard, and notes since when each kind is told. */
@Component
public class Gathering {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Book book;
  private final FactRows facts;
  private final List<FactKinds> tellers;
  private final Counting counting;
  private final Clock clock;

  Gathering(Book book, FactRows facts, List<FactKinds> tellers, Counting counting, Clock clock) {
    this.book = book;
    this.facts = facts;
    this.tellers = tellers;
    this.counting = counting;
    this.clock = clock;
  }

  /** Takes over all that was heard. Returns how many facts. */
  public int run() {
    int total = 0;
    int taken;
    do {
      taken = Counting.STANDING.call(book::gather);
      total += taken;
    } while (taken > 0);
    return total;
  }

  /** Kinds that nobody told before are told from the next month on, the first that is whole. */
  public void beginKinds() {
    beginKinds(YearMonth.now(clock.withZone(LONDON)).plusMonths(1));
  }

  /** The same from a month on that is known to be whole. */
  public void beginKinds(YearMonth since) {
    Set<String> kinds =
        tellers.stream().flatMap(each -> each.kinds().stream()).collect(Collectors.toSet());
    counting.of(() -> facts.cover(kinds, since));
  }
}
