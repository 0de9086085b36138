package org.lodestar.app.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestar.app.figures.ShownBlock;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownHeading;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.domain.AttackOnEverythingTest.Left;
import org.lodestar.app.figures.domain.InventedKinds.Group;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Interval;
import org.lodestar.disclosure.attack.Equations;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measure.Frequency;
import org.lodestar.measures.Measure.Unit;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;
import org.lodestar.tries.Run;

/**
 * The attack on everything told, on the indicators about people that it does not hold: each group
 * counts facts of its own, so that what is told of it can be solved by itself. Of each group the
 * reader keeps what any closed period told, knows which facts there can be and how they hang
 * together, and must not find a count under five closer than from nought to five.
 */
class AttackOnEachKindTest {
  private static final int ALL = 60;
  private static final int PLAIN = 2;
  private static final int LEAST = 5;
  private static final int ATTACKED = Run.isThorough() ? 24 : 8;
  private static final String NOT_SAID = "NOT_SAID";

  /** Indicators about people that no attack can hold, each with the reason. */
  private static final Map<String, String> NOT_ATTACKED =
      Map.of(
          "K20",
          "Answers are told to the ledger only when the page for everybody has told them, by a"
              + " threshold of its own: a figure of them keeps nothing back that is not known.");

  /** A cell as somebody sees it. */
  private record Cell(String code, Period period, String dimension, String heading) {}

  /** What is told in it: what is counted, and among how many. */
  private record Parts(long counted, long among) {}

  private static final class Counts {
    private long told;
    private long kept;
    private long attacked;
    private long steps;
    private long astray;
    private double closest = Double.POSITIVE_INFINITY;
  }

  private static Measure measure(String code) {
    return Measures.find(code).orElseThrow();
  }

  private static boolean isShare(String code) {
    return measure(code).unit() == Unit.PER_CENT;
  }

  /** One group over its years, and the reader who keeps all that was told of it. */
  private static final class Reader {
    private final Group group;
    private final InventedKinds made;
    private final Counts counts;
    private final Map<Cell, Parts> told = new LinkedHashMap<>();
    private final Set<Cell> kept = new LinkedHashSet<>();
    private final Map<Period, List<Object>> under = new LinkedHashMap<>();
    private final Equations equations = new Equations();

    /** Sorts of facts that all indicators of the group count alike, by how they count them. */
    private final Map<String, List<Fact>> alike;

    Reader(Group group, long seed, Counts counts) {
      this.group = group;
      this.made = InventedKinds.of(group, seed);
      this.counts = counts;
      this.alike =
          group.sorts().stream()
              .collect(
                  Collectors.groupingBy(
                      each -> countedAs(group, each), TreeMap::new, Collectors.toList()));
    }

    /** By kind, and by which indicators count it and among what. */
    private static String countedAs(Group group, Fact sort) {
      return sort.kind()
          + group.codes().stream()
              .map(each -> (isCounted(each, sort) ? "+" : "") + (isAmong(each, sort) ? "/" : "."))
              .collect(Collectors.joining());
    }

    private static Tally tally(String code, Fact sort) {
      return Tally.of(measure(code).formula(), sort);
    }

    private static boolean isAmong(String code, Fact sort) {
      return YearTable.base(measure(code), tally(code, sort)) > 0;
    }

    private static boolean isCounted(String code, Fact sort) {
      return isShare(code) && tally(code, sort).numerator() > 0;
    }

    // What is told.

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
      Left left = Left.of(made.told(closed));
      for (String code : group.codes()) {
        ShownSeries series = series(code, left, closed);
        Stream.concat(series.figures().stream(), series.years().stream())
            .forEach(each -> keep(code, "", "", each));
        series.headings().forEach((dimension, all) -> keep(code, dimension, all));
        series.blocks().forEach(each -> keep(code, each));
      }
    }

    private ShownSeries series(String code, Left left, int closed) {
      YearMonth last = RandomYears.last(closed);
      Coverage coverage = made.coverage(closed);
      ShownSeries own = AttackOnEverythingTest.series(measure(code), left, last, coverage);
      if (!code.equals(FormFigures.MEASURE)) {
        return own;
      }
      Predicate<Period> open =
          FormFigures.open(
              left.told(measure(FormFigures.WHOLE)),
              coverage,
              Lengths.whole(Frequency.MONTHLY, RandomYears.FIRST, last, 120));
      return FormFigures.follow(own, open);
    }

    /** What was told once is told the same for ever. Of what nobody counted nothing is told. */
    private void keep(String code, String dimension, String heading, ShownFigure shown) {
      Cell cell = new Cell(code, shown.period(), dimension, heading);
      if (shown.figure() instanceof Figure.Known known) {
        Long among = known.denominator();
        tell(cell, new Parts(known.numerator(), among == null ? known.numerator() : among));
      } else if (shown.isKeptBack()) {
        kept.add(cell);
      } else if (shown.figure() instanceof Figure.Unknown unknown
          && unknown.why() == Figure.Why.NOTHING_TO_DIVIDE_BY) {
        tell(cell, new Parts(0, 0));
      }
    }

    private void tell(Cell cell, Parts parts) {
      Parts before = told.put(cell, parts);
      assertThat(before == null ? parts : before).as("%s is told once", cell).isEqualTo(parts);
    }

    /** A heading that is not there is nought. */
    private void keep(String code, String dimension, List<ShownHeading> headings) {
      headings.forEach(each -> keep(code, dimension, each.code(), each.figure()));
      if (!headings.isEmpty()) {
        Set<String> there = headings.stream().map(ShownHeading::code).collect(Collectors.toSet());
        Period year = headings.getFirst().figure().period();
        group.sorts().stream()
            .filter(each -> isAmong(code, each))
            .flatMap(each -> headings(each, dimension).stream())
            .filter(each -> !there.contains(each))
            .forEach(each -> tell(new Cell(code, year, dimension, each), new Parts(0, 0)));
      }
    }

    private static Set<String> headings(Fact fact, String dimension) {
      return fact.tags(dimension).isEmpty() ? Set.of(NOT_SAID) : fact.tags(dimension);
    }

    private void keep(String code, ShownBlock block) {
      if (block.offer() == ShownBlock.Offer.TOLD) {
        keep(code, "", "", block.shown());
      } else if (block.offer() == ShownBlock.Offer.UNDER) {
        List<Object> all = whole(new Cell(code, block.period(), "", ""));
        under.computeIfAbsent(block.period(), any -> new ArrayList<>()).addAll(all);
        equations.between(all, 0, LEAST - 1);
      }
    }

    // How cells hang together.

    /** Among how many is counted in a cell. */
    private List<Object> whole(Cell cell) {
      return measure(cell.code()).formula().isStock()
          ? standing(cell)
          : sums(cell, sort -> isAmong(cell.code(), sort));
    }

    /** Of a share those who are counted. */
    private List<Object> counted(Cell cell) {
      return measure(cell.code()).formula().isStock()
          ? standing(cell).subList(0, 1)
          : sums(cell, sort -> isCounted(cell.code(), sort));
    }

    /**
     * What stands at a day hangs together with nothing: how much came and went between is told by
     * nobody. That it grew or shrank by no few is looked at in {@link #steps}.
     */
    private static List<Object> standing(Cell cell) {
      String stem = "standing " + cell.code() + cell.period().last();
      return isShare(cell.code()) ? List.of(stem + " counted", stem + " others") : List.of(stem);
    }

    private List<Object> sums(Cell cell, Predicate<Fact> fits) {
      List<Object> sums = new ArrayList<>();
      alike.forEach(
          (stem, sorts) -> {
            if (!fits.test(sorts.getFirst())) {
              return;
            }
            if (cell.dimension().isEmpty()) {
              sums.addAll(within(stem, cell.period()));
            } else {
              sorts.stream()
                  .filter(each -> headings(each, cell.dimension()).contains(cell.heading()))
                  .forEach(each -> sums.add(ofYear(each, cell.period())));
            }
          });
      return sums;
    }

    private List<Object> within(String stem, Period period) {
      List<Object> all = new ArrayList<>();
      for (YearMonth each = period.first();
          !each.isAfter(period.last());
          each = each.plusMonths(group.step())) {
        all.add(stem + each);
      }
      return all;
    }

    private static Object ofYear(Fact sort, Period year) {
      return sort.line() + year.first();
    }

    private void write() {
      told.forEach(
          (cell, parts) -> {
            equations.adds(whole(cell), parts.among());
            if (isShare(cell.code())) {
              equations.adds(counted(cell), parts.counted());
            }
          });
      for (Period year : RandomYears.years(made.quarters())) {
        alike.forEach(
            (stem, sorts) ->
                equations.equal(
                    within(stem, year), sorts.stream().map(each -> ofYear(each, year)).toList()));
        if (group.codes().contains(FormFigures.MEASURE)) {
          forms(year);
        }
      }
    }

    /** Whoever got to the end of the form sent a concern by it. */
    private void forms(Period year) {
      equations.within(
          ofYear(year, "journey.ended", "completed", "YES"),
          ofYear(year, "concern.raised", "channel", "PUBLIC_FORM"));
      for (YearMonth each = year.first(); !each.isAfter(year.last()); each = each.plusMonths(1)) {
        Period month = Period.of(each);
        equations.within(
            counted(new Cell(FormFigures.MEASURE, month, "", "")),
            whole(new Cell(FormFigures.WHOLE, month, "", "")));
      }
    }

    private List<Object> ofYear(Period year, String kind, String dimension, String heading) {
      return group.sorts().stream()
          .filter(each -> each.kind().equals(kind) && each.tags(dimension).contains(heading))
          .map(each -> ofYear(each, year))
          .toList();
    }

    // The truth, which nobody was told.

    private Tally truth(Cell cell) {
      Measure measure = measure(cell.code());
      Period period =
          measure.formula().isStock()
              ? new Period(RandomYears.FIRST, cell.period().last())
              : cell.period();
      return made.told(made.quarters()).stream()
          .filter(each -> period.contains(each.month()))
          .filter(
              each ->
                  cell.dimension().isEmpty()
                      || headings(each, cell.dimension()).contains(cell.heading()))
          .map(each -> Tally.of(measure.formula(), each))
          .reduce(Tally.NOTHING, Tally::plus);
    }

    void attack() {
      steps();
      write();
      List<Cell> all = new ArrayList<>(kept);
      Collections.shuffle(all, new Random(7));
      int left = ATTACKED;
      for (Cell each : all) {
        if (left > 0 && attack(each)) {
          left--;
        }
      }
    }

    /** Of what stands at a day, how much it grew or shrank from one that was told to the next. */
    private void steps() {
      for (String code : group.codes()) {
        if (measure(code).formula().isStock()) {
          Parts last = new Parts(0, 0);
          for (Map.Entry<Cell, Parts> each : inOrder(code)) {
            Parts now = each.getValue();
            assertThat(
                    Stream.of(
                        now.among() - last.among(),
                        now.counted() - last.counted(),
                        now.among() - now.counted() - (last.among() - last.counted())))
                .as("steps to %s", each.getKey())
                .noneMatch(measure(code).small()::isFew);
            last = now;
            counts.steps++;
          }
        }
      }
    }

    private List<Map.Entry<Cell, Parts>> inOrder(String code) {
      return told.entrySet().stream()
          .filter(each -> each.getKey().code().equals(code))
          .sorted(Comparator.comparing(each -> each.getKey().period().last()))
          .toList();
    }

    private boolean attack(Cell cell) {
      Tally truth = truth(cell);
      long among = YearTable.base(measure(cell.code()), truth);
      boolean looked = attack(cell, whole(cell), among);
      if (isShare(cell.code())) {
        List<Object> others = new ArrayList<>(whole(cell));
        others.removeAll(counted(cell));
        looked |= attack(cell, counted(cell), truth.numerator());
        looked |= attack(cell, others, among - truth.numerator());
      }
      return looked;
    }

    private boolean attack(Cell cell, List<Object> unknown, long truth) {
      if (truth <= 0 || truth >= LEAST || unknown.isEmpty()) {
        return false;
      }
      Interval found;
      try {
        found = equations.bounds(unknown);
      } catch (DisclosureException none) {
        // What was taken back made a count negative: the reader is led astray.
        counts.astray++;
        return false;
      }
      if (truth < found.low() - 0.5 || truth > found.high() + 0.5) {
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

    /** Whether "under five" was told of a time in which it ends, or of a part of it. */
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
          && (beside.isEmpty() || equations.bounds(beside).width() < 0.5);
    }

    /** What was told in the same year: by this the leak is found. */
    private List<String> near(Cell cell) {
      Period year = Period.financialYearOf(cell.period().last());
      return told.entrySet().stream()
          .filter(
              each ->
                  year.contains(each.getKey().period().last())
                      || each.getKey().period().contains(cell.period().last()))
          .map(each -> String.format("%n%s %s", each.getKey(), each.getValue()))
          .toList();
    }
  }

  @Test
  void nothingThatWasToldOfAGroupPinsACountUnderFive() {
    List<String> said = new ArrayList<>();
    long attacked = 0;
    long astray = 0;
    for (Group group : InventedKinds.GROUPS) {
      Counts counts = new Counts();
      int[] cases = Run.cases("AttackOnEachKindTest " + group.name(), ALL, PLAIN).toArray();
      for (int each : cases) {
        try {
          Reader reader = new Reader(group, each, counts);
          reader.read();
          reader.attack();
        } catch (AssertionError | RuntimeException pinned) {
          throw new AssertionError(
              "Years of seed " + each + " of " + group.name() + ": " + pinned.getMessage(), pinned);
        }
      }
      said.add(said(group, cases.length, counts));
      attacked += counts.attacked;
      astray += counts.astray;
      assertThat(counts.told + counts.kept).as("told of %s", group.name()).isPositive();
      assertThat(counts.closest).isGreaterThanOrEqualTo(LEAST - 1);
    }
    System.out.println("Attack on each kind told:\n" + String.join("\n", said));
    assertThat(attacked).as("counts on which the reader was not led astray").isGreaterThan(astray);
  }

  private static String said(Group group, int years, Counts counts) {
    return String.format(
        "  %s %s: %d runs of years, %d cells told, %d kept back, %d counts under five attacked, the"
            + " closest interval is %.0f wide, %d steps looked at, %d times led astray",
        group.name(),
        group.codes(),
        years,
        counts.told,
        counts.kept,
        counts.attacked,
        counts.closest,
        counts.steps,
        counts.astray);
  }

  /** A new one must be brought into an attack, or say here why it cannot. */
  @Test
  void everyIndicatorAboutPeopleIsAttackedOrSaysWhyNot() {
    Set<String> attacked = new TreeSet<>(AttackOnEverythingTest.CODES);
    attacked.add(WardFigures.MEASURE);
    InventedKinds.GROUPS.forEach(each -> attacked.addAll(each.codes()));
    Set<String> people =
        Measures.all().stream()
            .filter(each -> each.least() > 0)
            .map(Measure::code)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(attacked).doesNotContainAnyElementsOf(NOT_ATTACKED.keySet());
    Set<String> named = new TreeSet<>(attacked);
    named.addAll(NOT_ATTACKED.keySet());
    assertThat(named).isEqualTo(people);
    System.out.printf(
        "Indicators about people: %d attacked of %d; not attacked: %s%n",
        attacked.size(), people.size(), NOT_ATTACKED);
  }

  /** What is declared to hang together can be told apart only where the sorts are complete. */
  @Test
  void theFactsOfAGroupAreThoseThatItsIndicatorsCount() {
    for (Group group : InventedKinds.GROUPS) {
      Set<String> kinds =
          InventedKinds.of(group, 0).told(Integer.MAX_VALUE).stream()
              .map(Fact::kind)
              .collect(Collectors.toSet());
      assertThat(group.kinds()).as(group.name()).containsAll(kinds);
      if (!group.sorts().isEmpty()) {
        assertThat(group.sorts().stream().map(Fact::kind).collect(Collectors.toSet()))
            .as(group.name())
            .isEqualTo(group.kinds());
      }
    }
  }
}
