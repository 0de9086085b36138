package org.lodestar.app.ledger.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ledger.PeriodRefused;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.ledger.store.SnapshotRows.Sealed;
import org.lodestar.app.ledger.store.Tallying.Counted;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger as one book: what was heard is taken over, and periods are closed, by one hand at a
 * time and in transactions of their own, in which the database takes the program for a counter.
 */
@Component
public class Book {
  private static final int AT_ONCE = 5_000;
  private static final int SALT = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final List<Counted> ALL =
      Measures.all().stream().flatMap(measure -> Counted.of(measure).stream()).toList();

  private final HeardRows heard;
  private final FactRows facts;
  private final TallyRows tallies;
  private final SnapshotRows snapshots;

  Book(HeardRows heard, FactRows facts, TallyRows tallies, SnapshotRows snapshots) {
    this.heard = heard;
    this.facts = facts;
    this.tallies = tallies;
    this.snapshots = snapshots;
  }

  /** Takes over some of what was heard. Returns how many. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public int gather() {
    long end = facts.hold();
    catchUp(end);
    return take(end);
  }

  private int take(long end) {
    List<Fact> taken = heard.take(AT_ONCE).stream().map(Fact::read).toList();
    if (!taken.isEmpty()) {
      facts.append(end, taken);
      Tallying tallying = new Tallying(ALL);
      taken.forEach(fact -> tallying.add(fact, 1, 0));
      tallies.add(tallying.cells());
      tallies.reached(ALL, end + taken.size());
    }
    return taken.size();
  }

  /** A formula that is new, or was away for a while, is tallied over all facts. */
  private void catchUp(long end) {
    List<Counted> behind = tallies.behind(ALL, end);
    if (!behind.isEmpty()) {
      tallies.forget(behind);
      tallies.add(tallied(behind).cells());
      tallies.reached(behind, end);
    }
  }

  private Tallying tallied(List<Counted> counted) {
    Tallying tallying = new Tallying(counted);
    snapshots.each(kinds(counted), tallying::add);
    return tallying;
  }

  private static Set<String> kinds(List<Counted> counted) {
    Set<String> kinds = new HashSet<>();
    counted.forEach(each -> kinds.addAll(each.measure().formula().kinds()));
    return kinds;
  }

  /**
   * Closes a period with all that was heard up to now.
   *
   * @param running the month that is not over
   * @throws PeriodRefused when it is not over, or not the next one
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Snapshot close(UUID by, Period period, YearMonth running, Instant at) {
    snapshots.closeAlone();
    long end = facts.hold();
    catchUp(end);
    Snapshot before = last();
    refuse(period, running, before);
    int taken;
    do {
      taken = take(end);
      end += taken;
    } while (taken > 0);
    int number = before == null ? 1 : before.number() + 1;
    String salt = salt();
    Sealed sealed = snapshots.seal(period.last(), end, before, salt);
    Snapshot made =
        new Snapshot(number, period, end, sealed.facts(), sealed.digest(), by, at, true);
    snapshots.insert(made, salt);
    tallies.close(number, period.last());
    return made;
  }

  private static String salt() {
    byte[] drawn = new byte[SALT];
    RANDOM.nextBytes(drawn);
    return HexFormat.of().formatHex(drawn);
  }

  private @Nullable Snapshot last() {
    List<Snapshot> all = snapshots.list();
    return all.isEmpty() ? null : all.getLast();
  }

  private static void refuse(Period period, YearMonth running, @Nullable Snapshot before) {
    if (!period.last().isBefore(running)) {
      throw new PeriodRefused(PeriodRefused.Why.NOT_OVER);
    }
    if (before != null && !period.first().equals(before.period().last().plusMonths(1))) {
      throw new PeriodRefused(PeriodRefused.Why.NOT_NEXT);
    }
  }

  /**
   * Whether a snapshot still holds what was sealed, and tallies to the same. Nothing of it changes,
   * so that the ledger goes on meanwhile; formulas that are not tallied up to the end are not
   * asked.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
  public boolean isIntact(int number) {
    List<Snapshot> all = snapshots.list();
    Snapshot wanted = all.get(number - 1);
    Snapshot before = number == 1 ? null : all.get(number - 2);
    Sealed sealed =
        snapshots.seal(wanted.period().last(), wanted.seq(), before, snapshots.salt(number));
    return sealed.digest().equals(wanted.digest())
        && sealed.facts() == wanted.facts()
        && isTalliedAlike(wanted, before);
  }

  private List<Counted> known() {
    List<Counted> known = new ArrayList<>(ALL);
    known.removeAll(tallies.behind(ALL, facts.end()));
    return known;
  }

  private boolean isTalliedAlike(Snapshot wanted, @Nullable Snapshot before) {
    List<Counted> known = known();
    Tallying again = new Tallying(known);
    snapshots.each(kinds(known), wanted, before, again::add);
    return tallies.of(wanted.number(), known).equals(again.cells());
  }
}
