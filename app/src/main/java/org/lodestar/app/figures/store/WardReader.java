package org.lodestar.app.figures.store;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.Basis;
import org.lodestar.app.figures.ShownSeries;
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

/**
 * Concerns by ward, year by year. A year is told once: as it stood in the period with which it was
 * closed. What is put right later would move one concern from ward to ward, before everybody's
 * eyes.
 */
@Component
public class WardReader {
  private static final int MOST_YEARS = 10;
  private static final Measure BY_WARD = Measures.find(WardFigures.MEASURE).orElseThrow();
  private static final Measure WHOLE = Measures.find(WardFigures.WHOLE).orElseThrow();

  private final Tallies tallies;
  private final Snapshots snapshots;
  private final SeriesReader series;

  WardReader(Tallies tallies, Snapshots snapshots, SeriesReader series) {
    this.tallies = tallies;
    this.snapshots = snapshots;
    this.series = series;
  }

  /**
   * What of a year may be told.
   *
   * @param counts true counts by heading: for nobody's eyes
   * @param hidden headings of which the count is kept back
   * @param totalTold whether the number of all is told
   */
  public record Told(
      Basis closed, Map<String, Long> counts, Set<String> hidden, boolean totalTold) {
    /** The count of a heading; null where it is kept back. */
    public @Nullable Long of(String code) {
      return hidden.contains(code) ? null : counts.getOrDefault(code, 0L);
    }

    /** The count of all; null where it is kept back. */
    public @Nullable Long total() {
      return totalTold ? counts.values().stream().mapToLong(Long::longValue).sum() : null;
    }
  }

  /** The first whole month in which wards were told; none before anything was. */
  public Optional<YearMonth> since() {
    Map<String, YearMonth> since = tallies.coverage().since();
    return BY_WARD.formula().kinds().stream()
        .filter(since::containsKey)
        .map(since::get)
        .findFirst();
  }

  /** Whole financial years that are closed, the newest first. */
  public List<Period> years() {
    List<Period> years = new ArrayList<>();
    List<Snapshot> closed = snapshots.list();
    since()
        .filter(since -> !closed.isEmpty())
        .ifPresent(
            since -> {
              Period year = Period.financialYearOf(closed.getLast().period().last().plusMonths(1));
              while (years.size() < MOST_YEARS) {
                year = Period.financialYearOf(year.first().minusMonths(1));
                if (year.first().isBefore(since)) {
                  return;
                }
                years.add(year);
              }
            });
    return years;
  }

  /** A year, as it was closed. */
  public Told year(Period year) {
    Snapshot closing =
        snapshots.list().stream()
            .filter(each -> !each.period().last().isBefore(year.last()))
            .findFirst()
            .orElseThrow();
    Basis basis = series.basis(closing.number()).orElseThrow();
    Coverage coverage = series.coverage(basis);
    Map<String, Long> counts = counts(year, closing.number());
    ShownSeries all =
        series
            .series(List.of(WHOLE), basis, coverage)
            .getOrDefault(WHOLE.code(), ShownSeries.nothing());
    return told(basis, counts, year, all, within(year, tallies.told(WHOLE, closing.number())));
  }

  /**
   * By ward. Concerns of an earlier year that came when that year was closed are told in this one,
   * as everywhere: here without their ward, since what was put right in the wards of that year is
   * not told at all.
   */
  private Map<String, Long> counts(Period year, int closing) {
    String dimension = BY_WARD.dimensions().getFirst();
    Map<String, Long> counts = new TreeMap<>();
    tallies
        .by(BY_WARD, dimension, closing)
        .forEach((code, months) -> counts.put(code, within(year, months)));
    long own = counts.values().stream().mapToLong(Long::longValue).sum();
    long late =
        tallies.told(BY_WARD, dimension, closing).values().stream()
                .mapToLong(months -> within(year, months))
                .sum()
            - own;
    if (late != 0) {
      counts.merge(WardFigures.UNKNOWN, late, Long::sum);
    }
    return counts;
  }

  private static Told told(
      Basis basis, Map<String, Long> counts, Period year, ShownSeries all, long came) {
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    if (total != came) {
      // Each concern has one ward. Where it does not, one number would be told by the other.
      return new Told(basis, counts, Set.copyOf(counts.keySet()), false);
    }
    WardFigures.Whole whole = WardFigures.Whole.of(all, year, total);
    Set<String> hidden = WardFigures.hidden(counts, BY_WARD.least(), whole);
    return new Told(basis, counts, hidden, whole.isTold());
  }

  private static long within(Period year, SortedMap<YearMonth, Tally> months) {
    return months.subMap(year.first(), year.last().plusMonths(1)).values().stream()
        .mapToLong(Tally::numerator)
        .sum();
  }
}
