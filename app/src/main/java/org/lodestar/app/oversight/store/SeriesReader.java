package org.lodestar.app.oversight.store;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.ledger.Snapshots;
import org.lodestar.app.ledger.Tallies;
import org.lodestar.app.oversight.Basis;
import org.lodestar.app.oversight.ShownSeries;
import org.lodestar.app.oversight.domain.Lengths;
import org.lodestar.app.oversight.domain.Protecting;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Tally;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The one way from the ledger to a figure that somebody sees. All pages, packs and publications
 * read here, so that no two numbers answer one question.
 */
@Component
public class SeriesReader {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int MOST_PERIODS = 60;

  private final Tallies tallies;
  private final Snapshots snapshots;
  private final Clock clock;
  private final Map<Kept, ShownSeries> kept = new ConcurrentHashMap<>();

  SeriesReader(Tallies tallies, Snapshots snapshots, Clock clock) {
    this.tallies = tallies;
    this.snapshots = snapshots;
    this.clock = clock;
  }

  /** What a closed period left never changes, so that it is reckoned once. */
  private record Kept(String code, String formula, boolean headed, String seal, YearMonth since) {}

  /** On what figures stand now: the last closed period, or whole months while none is closed. */
  public Basis basis() {
    List<Snapshot> all = snapshots.list();
    return all.isEmpty()
        ? new Basis(0, "", YearMonth.now(clock.withZone(LONDON)).minusMonths(1))
        : new Basis(all.getLast().number(), all.getLast().digest(), all.getLast().period().last());
  }

  /** Since when kinds of facts are told. */
  public Coverage coverage() {
    return tallies.coverage();
  }

  /** Kinds that an indicator asks for and nobody tells. */
  public static Set<String> missing(Measure measure, Coverage coverage) {
    Set<String> missing = new TreeSet<>(measure.formula().kinds());
    missing.removeAll(coverage.since().keySet());
    return missing;
  }

  /** Series of many indicators by code, without headings. */
  public Map<String, ShownSeries> series(List<Measure> measures, Basis basis, Coverage coverage) {
    Supplier<Map<String, SortedMap<YearMonth, Tally>>> all =
        SingletonSupplier.of(() -> tallies.asOf(basis.snapshot()));
    Map<String, ShownSeries> series = new HashMap<>();
    for (Measure measure : measures) {
      Supplier<SortedMap<YearMonth, Tally>> whole =
          () -> all.get().getOrDefault(measure.formulaText(), new TreeMap<>());
      series.put(measure.code(), series(measure, basis, coverage, new Told(whole, Map::of), false));
    }
    return series;
  }

  /** The series of one indicator with its headings. */
  public ShownSeries series(Measure measure, Basis basis, Coverage coverage) {
    Told told =
        new Told(
            () -> tallies.of(measure, basis.snapshot()),
            () ->
                measure.dimensions().stream()
                    .collect(
                        Collectors.toMap(
                            dimension -> dimension,
                            dimension -> tallies.by(measure, dimension, basis.snapshot()))));
    return series(measure, basis, coverage, told, true);
  }

  /** What the ledger tells of an indicator, asked for where it is not reckoned yet. */
  private record Told(
      Supplier<SortedMap<YearMonth, Tally>> whole,
      Supplier<Map<String, Map<String, SortedMap<YearMonth, Tally>>>> headings) {}

  private ShownSeries series(
      Measure measure, Basis basis, Coverage coverage, Told told, boolean headed) {
    YearMonth since = since(measure, coverage);
    if (since == null) {
      return ShownSeries.nothing();
    }
    Kept key = new Kept(measure.code(), measure.formulaText(), headed, basis.seal(), since);
    return basis.isClosed()
        ? kept.computeIfAbsent(key, each -> reckoned(measure, basis, coverage, told, since))
        : reckoned(measure, basis, coverage, told, since);
  }

  private static ShownSeries reckoned(
      Measure measure, Basis basis, Coverage coverage, Told told, YearMonth since) {
    return Protecting.series(
        measure,
        coverage,
        Lengths.whole(measure.frequency(), since, basis.last(), MOST_PERIODS),
        told.whole().get(),
        told.headings().get());
  }

  /** The first month in which all its facts are told. */
  private static @Nullable YearMonth since(Measure measure, Coverage coverage) {
    return missing(measure, coverage).isEmpty()
        ? measure.formula().kinds().stream()
            .map(kind -> coverage.since().get(kind))
            .max(YearMonth::compareTo)
            .orElse(null)
        : null;
  }
}
