package org.lodestar.app.ledger.face;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lodestar.app.ledger.store.Counting;
import org.lodestar.app.ledger.store.FactRows;
import org.lodestar.app.ledger.store.SnapshotRows;
import org.lodestar.app.ledger.store.TallyRows;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Tally;
import org.springframework.stereotype.Component;

/**
 * What facts add up to, month by month. True counts, also small ones: whoever shows them to
 * somebody passes them through disclosure first.
 */
@Component
public class Tallies {
  private final TallyRows rows;
  private final FactRows facts;
  private final SnapshotRows snapshots;
  private final Counting counting;

  Tallies(TallyRows rows, FactRows facts, SnapshotRows snapshots, Counting counting) {
    this.rows = rows;
    this.facts = facts;
    this.snapshots = snapshots;
    this.counting = counting;
  }

  /** Whole tallies of every formula, by its text and month, as they are now. */
  public Map<String, SortedMap<YearMonth, Tally>> now() {
    return asOf(0);
  }

  /** The same as a snapshot left them; 0 for now. */
  public Map<String, SortedMap<YearMonth, Tally>> asOf(int snapshot) {
    return counting.of(() -> rows.months(snapshot));
  }

  /** Whole tallies of one indicator by month, as a snapshot left them; 0 for now. */
  public SortedMap<YearMonth, Tally> of(Measure measure, int snapshot) {
    return counting.of(() -> rows.months(measure, "", snapshot)).getOrDefault("", new TreeMap<>());
  }

  /** Tallies under each heading of a dimension by month; 0 for now. */
  public Map<String, SortedMap<YearMonth, Tally>> by(
      Measure measure, String dimension, int snapshot) {
    return counting.of(() -> rows.months(measure, dimension, snapshot));
  }

  /**
   * The same as {@link #asOf} by the month in which it is told: what came after its month was
   * closed is told in the first month that was open then, so that nothing told is ever told
   * otherwise.
   */
  public Map<String, SortedMap<YearMonth, Tally>> told(int snapshot) {
    return counting.of(() -> rows.told(snapshot, snapshots.list()));
  }

  /** The same as {@link #of} by the month in which it is told. */
  public SortedMap<YearMonth, Tally> told(Measure measure, int snapshot) {
    return told(measure, "", snapshot).getOrDefault("", new TreeMap<>());
  }

  /** The same as {@link #by} by the month in which it is told. */
  public Map<String, SortedMap<YearMonth, Tally>> told(
      Measure measure, String dimension, int snapshot) {
    return counting.of(() -> rows.told(measure, dimension, snapshot, snapshots.list()));
  }

  /** Since when each kind of fact is told. */
  public Coverage coverage() {
    return new Coverage(counting.of(facts::coverage));
  }
}
