package org.lodestar.app.figures.store;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.Basis;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.domain.Blocks;
import org.lodestar.app.figures.domain.FormFigures;
import org.lodestar.app.figures.domain.Lengths;
import org.lodestar.app.figures.domain.Protecting;
import org.lodestar.app.figures.domain.Protecting.Place;
import org.lodestar.app.figures.domain.Protecting.Told;
import org.lodestar.app.figures.domain.WardFigures;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.ledger.face.Snapshots;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
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
  private static final int MOST_MONTHS = 12 * MOST_PERIODS;

  private final Tallies tallies;
  private final Snapshots snapshots;
  private final OutsideCountRows outside;
  private final Clock clock;
  private final Map<Kept, ShownSeries> kept = new ConcurrentHashMap<>();
  private final Map<String, YearMonth> firsts = new ConcurrentHashMap<>();

  SeriesReader(Tallies tallies, Snapshots snapshots, OutsideCountRows outside, Clock clock) {
    this.tallies = tallies;
    this.snapshots = snapshots;
    this.outside = outside;
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

  /** On what figures stood when a period was closed. */
  public Optional<Basis> basis(int snapshot) {
    return snapshots
        .find(snapshot)
        .map(each -> new Basis(each.number(), each.digest(), each.period().last()));
  }

  /**
   * Since when kinds of facts are told, and which months of those that are counted outside, as it
   * was known on what figures stand: what is typed later changes nothing that a closed period left.
   */
  public Coverage coverage(Basis basis) {
    return tallies.coverage().with(OutsideCountRows.KINDS, outside.told(basis.last()));
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
        SingletonSupplier.of(() -> tallies.told(basis.snapshot()));
    Map<String, Set<Place>> known = new HashMap<>();
    Map<String, Told> read = new HashMap<>();
    Map<String, ShownSeries> series = new HashMap<>();
    for (Measure measure : measures) {
      series.put(
          measure.code(),
          series(
              measure,
              basis,
              coverage,
              false,
              each ->
                  read.computeIfAbsent(
                      each.code(),
                      code -> new Told(each, whole(all.get(), each), headed(each, basis))),
              known));
    }
    return series;
  }

  private static SortedMap<YearMonth, Tally> whole(
      Map<String, SortedMap<YearMonth, Tally>> all, Measure measure) {
    return all.getOrDefault(measure.formulaText(), new TreeMap<>());
  }

  /** The series of one indicator with its headings. */
  public ShownSeries series(Measure measure, Basis basis, Coverage coverage) {
    Supplier<Map<String, SortedMap<YearMonth, Tally>>> all =
        SingletonSupplier.of(() -> tallies.told(basis.snapshot()));
    return series(
        measure,
        basis,
        coverage,
        true,
        each -> new Told(each, whole(all.get(), each), headings(each, basis)),
        new HashMap<>());
  }

  /**
   * What facts come to, small or not, by period: only to be compared with what was told of it.
   *
   * @param dimension empty for all of it
   */
  public Function<Period, ShownFigure> counted(
      Measure measure, String dimension, String heading, Basis basis, Coverage coverage) {
    SortedMap<YearMonth, Tally> months =
        dimension.isEmpty()
            ? tallies.told(measure, basis.snapshot())
            : tallies
                .told(measure, dimension, basis.snapshot())
                .getOrDefault(heading, new TreeMap<>());
    return period -> new ShownFigure(period, measure.figure(months, period, coverage));
  }

  /** Headings matter for blocks of three years alone, once there is one. */
  private Map<String, Map<String, SortedMap<YearMonth, Tally>>> headed(Measure each, Basis basis) {
    YearMonth closed = firstClosed(basis);
    boolean blocks = closed != null && !Blocks.around(closed, closed).last().isAfter(basis.last());
    return blocks ? headings(each, basis) : Map.of();
  }

  /**
   * Of all its dimensions. Wards are told in one place alone, as they stood when their year was
   * closed.
   */
  private Map<String, Map<String, SortedMap<YearMonth, Tally>>> headings(
      Measure each, Basis basis) {
    return each.dimensions().stream()
        .filter(dimension -> !each.code().equals(WardFigures.MEASURE))
        .collect(
            Collectors.toMap(
                dimension -> dimension,
                dimension -> tallies.told(each, dimension, basis.snapshot())));
  }

  private ShownSeries series(
      Measure measure,
      Basis basis,
      Coverage coverage,
      boolean headed,
      Function<Measure, Told> told,
      Map<String, Set<Place>> known) {
    YearMonth since = since(measure, coverage);
    if (since == null) {
      return ShownSeries.nothing();
    }
    YearMonth closed = firstClosed(basis);
    Kept key = new Kept(measure.code(), measure.formulaText(), headed, basis.seal(), since);
    ShownSeries before = basis.isClosed() ? kept.get(key) : null;
    if (before != null) {
      return before;
    }
    ShownSeries own =
        Protecting.series(
            told.apply(measure),
            related(measure).stream().map(told).toList(),
            coverage,
            Lengths.whole(measure.frequency(), since, basis.last(), MOST_PERIODS),
            known,
            closed);
    ShownSeries reckoned =
        switch (measure.code()) {
          case WardFigures.MEASURE ->
              WardFigures.follow(own, since, whole(basis, coverage, told, known));
          case FormFigures.MEASURE -> FormFigures.follow(own, formTold(basis, coverage, told));
          default -> own;
        };
    if (basis.isClosed()) {
      kept.put(key, reckoned);
    }
    return reckoned;
  }

  /** The three years that go on; null while no period is closed. */
  public @Nullable Period block(Basis basis) {
    YearMonth closed = firstClosed(basis);
    return closed == null ? null : Blocks.around(closed, basis.last().plusMonths(1));
  }

  /**
   * The first month that was ever closed; null while none is. It stays the same for ever, and
   * blocks begin with it.
   */
  private @Nullable YearMonth firstClosed(Basis basis) {
    return basis.isClosed()
        ? firsts.computeIfAbsent(
            basis.seal(),
            seal -> snapshots.find(1).map(each -> each.period().first()).orElseThrow())
        : null;
  }

  /** What is told of all concerns, which wards divide. */
  private ShownSeries whole(
      Basis basis, Coverage coverage, Function<Measure, Told> told, Map<String, Set<Place>> known) {
    Measure all = Measures.find(WardFigures.WHOLE).orElseThrow();
    return series(all, basis, coverage, false, told, known);
  }

  /** Of which years it is told how many concerns came by the public form. */
  private Predicate<Period> formTold(Basis basis, Coverage coverage, Function<Measure, Told> told) {
    Measure all = Measures.find(FormFigures.WHOLE).orElseThrow();
    YearMonth since = since(all, coverage);
    return since == null
        ? _ -> false
        : FormFigures.open(
            new Told(all, told.apply(all).whole(), headings(all, basis)),
            coverage,
            Lengths.whole(all.frequency(), since, basis.last(), MOST_MONTHS));
  }

  /** Indicators over the same facts, itself among them, which are looked at together. */
  private static List<Measure> related(Measure measure) {
    return Measures.all().stream()
        .filter(each -> each.least() > 0 && !each.formula().isStock())
        .filter(each -> each.frequency() == measure.frequency())
        .filter(each -> !Collections.disjoint(each.formula().kinds(), measure.formula().kinds()))
        .toList();
  }

  /** The first month in which all its facts are told. */
  public static @Nullable YearMonth since(Measure measure, Coverage coverage) {
    return missing(measure, coverage).isEmpty()
        ? measure.formula().kinds().stream()
            .map(kind -> coverage.since().get(kind))
            .max(YearMonth::compareTo)
            .orElse(null)
        : null;
  }
}
