package org.lodestar.app.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestar.app.figures.ShownBlock;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.domain.Protecting.Told;
import org.lodestar.disclosure.Interval;
import org.lodestar.disclosure.attack.Equations;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;
import org.lodestar.tries.Run;

/**
 * A reader who keeps everything that was ever told, wherever it stood: pages of figures, months,
 * quarters, years, headings, blocks of three years, wards, visits, as each closed period left them,
 * before and after corrections. All pages, files, packs and publications draw from these series and
 * tell no others, which {@code WhatLeavesTest} tries of what really leaves. The reader solves all
 * of it at once, and no count under five that is protected may be pinned closer than from nought to
 * five, or to four where "under five" is told. Indicators over other facts are attacked by {@link
 * AttackOnEachKindTest}, which names those that cannot be.
 */
class AttackOnEverythingTest {
  private static final int ALL = 200;
  private static final int PLAIN = 2;
  private static final int TOTALS = 60;
  private static final int LEAST = 5;
  private static final int ATTACKED = Run.isThorough() ? 24 : 16;
  static final List<String> CODES =
      List.of(
          "K1",
          "K2",
          "K2_DAY",
          "K3",
          "K4",
          "K4_SCORE",
          "K5_NEW",
          "K5",
          "K12",
          "K12_PLAN",
          "K22",
          "K27",
          "K27_REACHED",
          "K27_WELL",
          "K27_HOME",
          "K27_INCOME",
          "K27_HEALTH",
          "K27_WORK",
          "K27_PEOPLE",
          "K27_FREE",
          "K28_REACH");

  /** Alike but for what people still have; pages are looked at of the first alone. */
  static final List<String> STILL =
      CODES.stream()
          .filter(each -> Measures.find(each).orElseThrow().formulaText().contains("still="))
          .toList();

  private static final List<String> STAGES = List.of("M3", "M6", "M12");
  private static final List<String> EITHER = List.of("YES", "NO");
  private static final List<String> REACHED = List.of("WELL", "MIXED", "NOT_WELL");
  private static final List<String> RESULTS =
      List.of("WELL", "MIXED", "NOT_WELL", "NOT_REACHED", "DECLINED");
  private static final Coverage ALWAYS =
      new Coverage(
          Measures.all().stream()
              .flatMap(measure -> measure.formula().kinds().stream())
              .distinct()
              .collect(Collectors.toMap(kind -> kind, kind -> RandomYears.FIRST)));

  /** A cell as somebody sees it. */
  private record Cell(String code, Period period, String dimension, String heading) {}

  /** Parts of a figure that are told with it; a figure that was never told has none. */
  private record Parts(long counted, long among) {}

  private static final class Counts {
    private long told;
    private long kept;
    private long attacked;
    private long astray;
    private double closest = Double.POSITIVE_INFINITY;
  }

  private static Measure measure(String code) {
    return Measures.find(code).orElseThrow();
  }

  private static Map<String, SortedMap<YearMonth, Tally>> tallied(
      Measure measure, List<Fact> facts, String dimension) {
    Map<String, SortedMap<YearMonth, Tally>> all = new TreeMap<>();
    for (Fact fact : facts) {
      Tally tally = Tally.of(measure.formula(), fact);
      if (tally.isNothing()) {
        continue;
      }
      List<String> codes =
          dimension.isEmpty()
              ? List.of("")
              : fact.tags(dimension).isEmpty()
                  ? List.of("NOT_SAID")
                  : List.copyOf(fact.tags(dimension));
      for (String code : codes) {
        all.computeIfAbsent(code, each -> new TreeMap<>()).merge(fact.month(), tally, Tally::plus);
      }
    }
    return all;
  }

  private static Told told(Measure measure, List<Fact> facts) {
    Map<String, Map<String, SortedMap<YearMonth, Tally>>> headings = new TreeMap<>();
    measure
        .dimensions()
        .forEach(dimension -> headings.put(dimension, tallied(measure, facts, dimension)));
    return new Told(
        measure, tallied(measure, facts, "").getOrDefault("", new TreeMap<>()), headings);
  }

  /** What a closed period left, reckoned as the reader of series does: once for all indicators. */
  record Left(List<Fact> facts, Map<String, Told> told, Map<String, Set<Protecting.Place>> known) {
    static Left of(List<Fact> facts) {
      return new Left(facts, new HashMap<>(), new HashMap<>());
    }

    Told told(Measure measure) {
      return told.computeIfAbsent(
          measure.code(), code -> AttackOnEverythingTest.told(measure, facts));
    }
  }

  static ShownSeries series(Measure measure, Left left, YearMonth last) {
    return series(measure, left, last, ALWAYS);
  }

  /** As the reader of series does it: from the month on in which all its facts are told. */
  static ShownSeries series(Measure measure, Left left, YearMonth last, Coverage coverage) {
    if (!coverage.since().keySet().containsAll(measure.formula().kinds())) {
      return ShownSeries.nothing();
    }
    YearMonth since =
        measure.formula().kinds().stream()
            .map(coverage.since()::get)
            .max(YearMonth::compareTo)
            .orElseThrow();
    return Protecting.series(
        left.told(measure),
        Measures.all().stream()
            .filter(each -> each.least() > 0 && !each.formula().isStock())
            .filter(each -> each.frequency() == measure.frequency())
            .filter(
                each -> !Collections.disjoint(each.formula().kinds(), measure.formula().kinds()))
            .map(left::told)
            .toList(),
        coverage,
        Lengths.whole(measure.frequency(), since, last, 120),
        left.known(),
        RandomYears.FIRST);
  }

  /** One partnership over its years, and the reader who keeps all of it. */
  private static final class Reader {
    private final RandomYears made;
    private final List<String> codes;
    private final List<String> still;
    private final Map<Cell, Parts> told = new LinkedHashMap<>();
    private final Set<Cell> kept = new java.util.LinkedHashSet<>();
    private final Map<Period, List<Object>> under = new LinkedHashMap<>();
    private final Equations equations = new Equations();
    private final Counts counts;

    /**
     * One of years.
     *
     * @param codes of what is read
     * @param still what of what people still have is read with all else
     */
    Reader(RandomYears made, List<String> codes, List<String> still, Counts counts) {
      this.made = made;
      this.codes = codes;
      this.still = still;
      this.counts = counts;
    }

    void read() {
      Set<Integer> closings = new TreeSet<>();
      for (int quarter = 4; quarter <= made.quarters(); quarter += 4) {
        closings.add(quarter);
      }
      closings.add(made.quarters() - 2);
      closings.forEach(this::read);
      kept.removeAll(told.keySet());
      counts.told += told.size();
      counts.kept += kept.size();
    }

    private void read(int closed) {
      List<Fact> facts = made.told(closed);
      Left left = Left.of(facts);
      for (String code : codes) {
        if (STILL.contains(code) && !still.contains(code)) {
          continue;
        }
        ShownSeries series = series(measure(code), left, RandomYears.last(closed));
        Stream.concat(series.figures().stream(), series.years().stream())
            .forEach(each -> keep(code, "", "", each));
        series
            .headings()
            .forEach((by, all) -> all.forEach(each -> keep(code, by, each.code(), each.figure())));
        series.blocks().forEach(each -> keep(code, each));
        if (code.equals("K1") && closed % 4 == 0) {
          wards(facts, closed, series);
        }
      }
    }

    private void keep(String code, ShownBlock block) {
      if (block.offer() == ShownBlock.Offer.TOLD) {
        keep(code, "", "", block.shown());
      } else if (block.offer() == ShownBlock.Offer.UNDER) {
        under
            .computeIfAbsent(block.period(), any -> new ArrayList<>())
            .addAll(whole(code, block.period()));
        equations.between(whole(code, block.period()), 0, LEAST - 1);
      }
    }

    /** What was told once is told the same for ever. */
    private void keep(String code, String dimension, String heading, ShownFigure shown) {
      Cell cell = new Cell(code, shown.period(), dimension, heading);
      if (shown.figure() instanceof Figure.Known known) {
        Long among = known.denominator();
        Parts parts = new Parts(known.numerator(), among == null ? known.numerator() : among);
        Parts before = told.put(cell, parts);
        assertThat(before == null ? parts : before).as("%s is told once", cell).isEqualTo(parts);
      } else if (shown.isKeptBack()) {
        kept.add(cell);
      } else if (!measure(code).formula().isStock()) {
        told.put(cell, new Parts(0, 0));
      }
    }

    private void wards(List<Fact> facts, int closed, ShownSeries all) {
      Period year = RandomYears.years(closed).getLast();
      Map<String, Long> wards = new TreeMap<>();
      facts.stream()
          .filter(each -> each.kind().equals("concern.placed") && year.contains(each.month()))
          .forEach(
              each ->
                  wards.merge(each.tags("ward").first(), each.takenBack() ? -1L : 1L, Long::sum));
      long total = wards.values().stream().mapToLong(Long::longValue).sum();
      WardFigures.Whole whole = WardFigures.Whole.of(all, year, total);
      Set<String> hidden = WardFigures.hidden(wards, LEAST, whole);
      ShownSeries number =
          WardFigures.follow(
              series(measure("K29"), Left.of(facts), RandomYears.last(closed)),
              RandomYears.FIRST,
              all);
      number.figures().forEach(each -> keep("K29", "", "", each));
      wards.forEach(
          (ward, many) -> {
            Cell cell = new Cell("K29", year, "ward", ward);
            if (hidden.contains(ward)) {
              kept.add(cell);
            } else {
              told.put(cell, new Parts(many, many));
            }
          });
    }

    // How cells hang together.

    private static List<Object> quarters(String stem, Period period, List<String> ends) {
      List<Object> all = new ArrayList<>();
      for (YearMonth each = period.first();
          !each.isAfter(period.last());
          each = each.plusMonths(3)) {
        YearMonth quarter = each;
        ends.forEach(end -> all.add(stem + quarter + end));
      }
      return all;
    }

    private static List<Object> months(String stem, Period period) {
      List<Object> all = new ArrayList<>();
      for (YearMonth each = period.first();
          !each.isAfter(period.last());
          each = each.plusMonths(1)) {
        all.add(stem + each);
      }
      return all;
    }

    /** What is counted, or among how many, of an indicator in a period. */
    private List<Object> whole(String code, Period period) {
      return switch (code) {
        case "K1", "K29" -> months("concern", period);
        case "K2" -> quarters("triage", period, List.of("DAY", "LATER"));
        case "K2_DAY" -> quarters("triage", period, List.of("DAY", "LATER"));
        case "K3" -> quarters("sent", period, List.of("YES", "NO", "NOTIFIED"));
        case "K4" -> quarters("sent", period, List.of("YES", "NO"));
        case "K5_NEW" -> quarters("victim", period, List.of(""));
        case "K5" -> quarters("victim", new Period(RandomYears.FIRST, period.last()), List.of(""));
        case "K4_SCORE" -> quarters("reviewed", period, List.of(""));
        case "K22" -> quarters("audit", period, EITHER);
        case "K12", "K12_PLAN" -> quarters("operation", period, List.of("YES", "NO"));
        case "K27", "K27_REACHED" -> quarters("review", period, RESULTS);
        case "K27_WELL" -> quarters("review", period, REACHED);
        case "K28_REACH" -> quarters("met", period, List.of(""));
        default -> quarters(still(code), period, EITHER);
      };
    }

    private static String still(String code) {
      if (!STILL.contains(code)) {
        throw new IllegalStateException(code);
      }
      return "still" + code;
    }

    /** Of a share those who are counted. */
    private List<Object> counted(String code, Period period) {
      return switch (code) {
        case "K2_DAY" -> quarters("triage", period, List.of("DAY"));
        case "K4" -> quarters("sent", period, List.of("YES"));
        case "K12_PLAN" -> quarters("operation", period, List.of("YES"));
        case "K27_REACHED" -> quarters("review", period, REACHED);
        case "K27_WELL" -> quarters("review", period, List.of("WELL"));
        case "K22" -> quarters("audit", period, List.of("YES"));
        default -> STILL.contains(code) ? quarters(still(code), period, List.of("YES")) : List.of();
      };
    }

    private static boolean isShare(String code) {
      return measure(code).unit() == Measure.Unit.PER_CENT;
    }

    private List<Object> whole(Cell cell) {
      if (cell.dimension().isEmpty()) {
        return whole(cell.code(), cell.period());
      }
      if (cell.dimension().equals("after")) {
        return after(cell, among(cell.code()));
      }
      if (cell.dimension().equals("step")) {
        return EITHER.stream().map(each -> (Object) (heading(cell) + each)).toList();
      }
      if (cell.dimension().equals("result")) {
        return quarters("review", cell.period(), List.of(cell.heading()));
      }
      return List.of(heading(cell));
    }

    private List<Object> counted(Cell cell) {
      if (!isShare(cell.code())) {
        return List.of();
      }
      return switch (cell.dimension()) {
        case "" -> counted(cell.code(), cell.period());
        case "step" -> List.of(heading(cell) + "YES");
        default ->
            after(
                cell,
                switch (cell.code()) {
                  case "K27_WELL" -> List.of("WELL");
                  case "K27_REACHED" -> REACHED;
                  default -> List.of(still(cell.code()) + "YES");
                });
      };
    }

    /** Parts of those among whom a share of the reviews of a stage is counted, or all of them. */
    private static List<String> among(String code) {
      return switch (code) {
        case "K27", "K27_REACHED" -> RESULTS;
        case "K27_WELL" -> REACHED;
        default -> EITHER.stream().map(each -> still(code) + each).toList();
      };
    }

    private static List<Object> after(Cell cell, List<String> results) {
      return results.stream()
          .map(each -> (Object) ("after" + cell.period() + cell.heading() + each))
          .toList();
    }

    private static String heading(Cell cell) {
      return cell.code() + cell.dimension() + cell.period() + cell.heading();
    }

    private void write() {
      told.forEach(
          (cell, parts) -> {
            long base =
                measure(cell.code()).unit() == Measure.Unit.AMOUNT
                        && !cell.code().equals("K28_REACH")
                    ? parts.among()
                    : isShare(cell.code()) ? parts.among() : parts.counted();
            equations.adds(whole(cell), base);
            if (isShare(cell.code())) {
              equations.adds(counted(cell), parts.counted());
            }
          });
      Map<String, List<Cell>> divisions =
          Stream.concat(told.keySet().stream(), kept.stream())
              .filter(each -> !each.dimension().isEmpty())
              .filter(each -> !Set.of("after", "result", "step").contains(each.dimension()))
              .collect(
                  Collectors.groupingBy(each -> each.code() + each.dimension() + each.period()));
      divisions
          .values()
          .forEach(
              all ->
                  equations.equal(
                      whole(all.getFirst().code(), all.getFirst().period()),
                      all.stream().map(each -> (Object) heading(each)).toList()));
      Stream.concat(told.keySet().stream(), kept.stream())
          .filter(each -> each.dimension().equals("step"))
          .collect(Collectors.groupingBy(Cell::period))
          .forEach(this::steps);
      stills();
      Stream.concat(told.keySet().stream(), kept.stream())
          .filter(each -> each.dimension().equals("after"))
          .map(Cell::period)
          .distinct()
          .forEach(this::afters);
    }

    private void steps(Period year, List<Cell> steps) {
      for (String end : EITHER) {
        equations.equal(
            quarters("audit", year, List.of(end)),
            steps.stream().distinct().map(each -> (Object) (heading(each) + end)).toList());
      }
    }

    /** Of those who were reached each still has a thing, or has it no more. */
    private void stills() {
      Period all = new Period(RandomYears.FIRST, RandomYears.last(made.quarters()));
      for (YearMonth each = all.first(); !each.isAfter(all.last()); each = each.plusMonths(3)) {
        Period quarter = Period.quarterOf(each);
        for (String code : still) {
          equations.equal(
              quarters("review", quarter, REACHED), quarters(still(code), quarter, EITHER));
        }
      }
    }

    private void stills(Period year) {
      for (String code : still) {
        for (String end : EITHER) {
          equations.equal(
              quarters(still(code), year, List.of(end)),
              STAGES.stream()
                  .map(each -> (Object) ("after" + year + each + still(code) + end))
                  .toList());
        }
        for (String stage : STAGES) {
          Cell cell = new Cell(code, year, "after", stage);
          equations.equal(after(cell, REACHED), after(cell, among(code)));
        }
      }
    }

    private void afters(Period year) {
      stills(year);
      for (String result : RESULTS) {
        equations.equal(
            quarters("review", year, List.of(result)),
            STAGES.stream().map(each -> (Object) ("after" + year + each + result)).toList());
      }
    }

    // The truth, which nobody was told.

    private long truth(Cell cell, boolean counted) {
      if (cell.code().equals("K29") && !cell.dimension().isEmpty()) {
        return made.told(made.quarters()).stream()
            .filter(each -> each.kind().equals("concern.placed"))
            .filter(each -> cell.period().contains(each.month()))
            .filter(each -> each.tags("ward").contains(cell.heading()))
            .mapToLong(each -> each.takenBack() ? -1 : 1)
            .sum();
      }
      Measure measure = measure(cell.code());
      SortedMap<YearMonth, Tally> months =
          tallied(measure, made.told(made.quarters()), cell.dimension())
              .getOrDefault(cell.heading(), new TreeMap<>());
      Period of =
          measure.formula().isStock()
              ? new Period(RandomYears.FIRST, cell.period().last())
              : cell.period();
      Tally tally = Protecting.measured(months, of);
      return counted ? tally.numerator() : YearTable.base(measure, tally);
    }

    private void attack() {
      write();
      List<Cell> all = new ArrayList<>(kept);
      Collections.shuffle(all, new java.util.Random(7));
      int left = ATTACKED;
      for (Cell each : all) {
        if (left > 0 && attack(each)) {
          left--;
        }
      }
    }

    private boolean attack(Cell cell) {
      boolean looked = attack(cell, whole(cell), truth(cell, false));
      if (isShare(cell.code())) {
        long among = truth(cell, false);
        long counted = truth(cell, true);
        List<Object> others = new ArrayList<>(whole(cell));
        others.removeAll(counted(cell));
        looked |= attack(cell, counted(cell), counted);
        looked |= attack(cell, others, among - counted);
      }
      return looked;
    }

    /**
     * Whether "under five" was told of it: of a time in which it ends, or of a part of it beside
     * which nothing is unknown, as where a total goes on over quarters that were told as nought.
     */
    private boolean isUnder(Cell cell, List<Object> unknown) {
      return under.entrySet().stream()
          .anyMatch(
              each ->
                  each.getKey().contains(cell.period().last())
                      || isKnownBeside(each.getValue(), unknown));
    }

    private boolean isKnownBeside(List<Object> block, List<Object> unknown) {
      List<Object> beside = new ArrayList<>(unknown);
      beside.removeAll(block);
      return beside.size() < unknown.size()
          && !beside.isEmpty()
          && equations.bounds(beside).width() < 0.5;
    }

    /** What was told of the same facts in the same year: by this the leak is found. */
    private List<String> near(Cell cell) {
      Period year = Period.financialYearOf(cell.period().last());
      return told.entrySet().stream()
          .filter(
              each ->
                  !Collections.disjoint(
                      measure(each.getKey().code()).formula().kinds(),
                      measure(cell.code()).formula().kinds()))
          .filter(
              each ->
                  year.contains(each.getKey().period().last())
                      || each.getKey().period().contains(cell.period().last()))
          .map(
              each ->
                  String.format(
                      "%n%s %s %s%s %d/%d",
                      each.getKey().code(),
                      each.getKey().period(),
                      each.getKey().dimension(),
                      each.getKey().heading(),
                      each.getValue().counted(),
                      each.getValue().among()))
          .toList();
    }

    private boolean attack(Cell cell, List<Object> unknown, long truth) {
      if (truth <= 0 || truth >= LEAST || unknown.isEmpty()) {
        return false;
      }
      Interval found = equations.bounds(unknown);
      if (truth < found.low() - 0.5 || truth > found.high() + 0.5) {
        // What was taken back elsewhere made a count negative: the reader is led astray.
        counts.astray++;
        return false;
      }
      assertThat(found.covers(0, isUnder(cell, unknown) ? LEAST - 1 : LEAST))
          .as("%s is %d, and is found to be from %s by %s", cell, truth, found, near(cell))
          .isTrue();
      counts.closest = Math.min(counts.closest, found.width());
      counts.attacked++;
      return true;
    }
  }

  /**
   * Two running totals, told at different times, tell what came between: beside what periods tell
   * of themselves the reader must not find a few. By the years of seed 0 one person was found.
   */
  @Test
  void whatARunningTotalGrewByIsHeldAsACountOfTheTimeBetween() {
    Counts counts = new Counts();
    int[] cases =
        IntStream.concat(IntStream.of(0, 157), Run.cases("AttackOnRunningTotals", TOTALS, 1))
            .toArray();
    for (int each : cases) {
      Reader reader = new Reader(RandomYears.of(each), List.of("K5_NEW", "K5"), List.of(), counts);
      reader.read();
      try {
        reader.attack();
      } catch (AssertionError | RuntimeException pinned) {
        throw new AssertionError("Years of seed " + each + ": " + pinned.getMessage(), pinned);
      }
    }
    System.out.printf(
        "Attack on running totals: %d years, %d cells told, %d kept back, %d counts under five"
            + " attacked, the closest interval is %.0f wide%n",
        cases.length, counts.told, counts.kept, counts.attacked, counts.closest);
    assertThat(counts.attacked).isPositive();
  }

  @Test
  void nothingThatWasEverToldPinsACountUnderFive() {
    Counts counts = new Counts();
    int[] cases = Run.cases("AttackOnEverythingTest", ALL, PLAIN).toArray();
    for (int each : cases) {
      // They are alike: a plain run reads one of them with all else, a thorough one all.
      List<String> still = Run.isThorough() ? STILL : List.of(STILL.get(each % STILL.size()));
      Reader reader = new Reader(RandomYears.of(each), CODES, still, counts);
      reader.read();
      try {
        reader.attack();
      } catch (AssertionError | RuntimeException pinned) {
        throw new AssertionError("Years of seed " + each + ": " + pinned.getMessage(), pinned);
      }
    }
    System.out.printf(
        "Attack on everything told: %d runs of years %s, %d cells told, %d kept back, %d counts"
            + " under five attacked, the closest interval is %.0f wide; of %d the reader was led"
            + " astray by what was taken back%n",
        cases.length,
        Run.isThorough() ? "" : Arrays.toString(cases),
        counts.told,
        counts.kept,
        counts.attacked,
        counts.closest,
        counts.astray);
    assertThat(counts.attacked).isPositive();
    assertThat(counts.closest).isGreaterThanOrEqualTo(LEAST - 1);
  }
}
