package org.lodestar.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever the order in which facts come and however they are taken together. */
class FactsInAnyOrderTest {
  private static final YearMonth FIRST = YearMonth.of(2026, 1);
  private static final Period HALF = new Period(FIRST, FIRST.plusMonths(5));

  @Provide
  Arbitrary<List<Fact>> facts() {
    List<String> kinds =
        Measures.all().stream()
            .flatMap(measure -> measure.formula().kinds().stream())
            .distinct()
            .sorted()
            .toList();
    return Combinators.combine(
            Arbitraries.of(kinds),
            Arbitraries.integers().between(-6, 8),
            Arbitraries.of("YES", "NO"),
            Arbitraries.longs().between(-5, 200))
        .as(
            (kind, month, yes, amount) ->
                Fact.of(kind, FIRST.plusMonths(month))
                    .with("evidence", yes)
                    .with("plan", yes)
                    .with("hours", amount)
                    .with("score", amount)
                    .with("gain", amount)
                    .with("reach", amount))
        .list()
        .ofMaxSize(120);
  }

  private static Coverage whole(Measure measure) {
    return new Coverage(
        measure.formula().kinds().stream()
            .collect(Collectors.toMap(kind -> kind, kind -> YearMonth.of(2000, 1))));
  }

  @Property(tries = 200)
  void everyIndicatorIsTheSameInAnyOrder(@ForAll("facts") List<Fact> facts, @ForAll long seed) {
    List<Fact> shuffled = new ArrayList<>(facts);
    Collections.shuffle(shuffled, new Random(seed));
    for (Measure measure : Measures.all()) {
      assertThat(measure.figure(shuffled, HALF, whole(measure)))
          .isEqualTo(measure.figure(facts, HALF, whole(measure)));
    }
    assertThat(Digest.of(shuffled)).isEqualTo(Digest.of(facts));
  }

  @Property(tries = 200)
  void tallyingMonthByMonthIsTallyingAllAtOnce(@ForAll("facts") List<Fact> facts) {
    for (Measure measure : Measures.all()) {
      SortedMap<YearMonth, Tally> months = new TreeMap<>();
      for (YearMonth month = FIRST.minusMonths(6);
          !month.isAfter(HALF.last().plusMonths(3));
          month = month.plusMonths(1)) {
        months.put(month, ofMonth(measure, facts, month));
      }
      assertThat(measure.figure(months, HALF, whole(measure)))
          .isEqualTo(measure.figure(facts, HALF, whole(measure)));
    }
  }

  /** As if it had never been told, whatever came between. */
  @Property(tries = 200)
  void whatIsTakenBackIsAsIfItHadNeverBeenTold(
      @ForAll("facts") List<Fact> facts, @ForAll("facts") List<Fact> mistakes, @ForAll long seed) {
    List<Fact> told = new ArrayList<>(facts);
    told.addAll(mistakes);
    mistakes.forEach(mistake -> told.add(mistake.back()));
    Collections.shuffle(told, new Random(seed));
    for (Measure measure : Measures.all()) {
      assertThat(measure.figure(told, HALF, whole(measure)))
          .isEqualTo(measure.figure(facts, HALF, whole(measure)));
    }
  }

  @Property(tries = 200)
  void aSealHangsOnTheOneBefore(@ForAll("facts") List<Fact> facts) {
    List<String> lines = facts.stream().map(Fact::line).sorted().toList();
    String first = Digest.after("", lines.iterator());
    assertThat(Digest.after("", lines.iterator())).isEqualTo(first);
    assertThat(Digest.after(first, lines.iterator())).isNotEqualTo(first);
    List<String> more = new ArrayList<>(lines);
    more.add("zz.zz|2026-01||");
    assertThat(Digest.after("", more.iterator())).isNotEqualTo(first);
  }

  @Property(tries = 200)
  void soManyEqualFactsAddAsOneByOne(@ForAll("facts") List<Fact> facts) {
    for (Measure measure : Measures.all()) {
      Tally grouped =
          facts.stream()
              .collect(Collectors.groupingBy(fact -> fact, Collectors.counting()))
              .entrySet()
              .stream()
              .map(each -> Tally.of(measure.formula(), each.getKey()).times(each.getValue()))
              .reduce(Tally.NOTHING, Tally::plus);
      Tally single =
          facts.stream()
              .map(fact -> Tally.of(measure.formula(), fact))
              .reduce(Tally.NOTHING, Tally::plus);
      assertThat(grouped).isEqualTo(single);
    }
  }

  private static Tally ofMonth(Measure measure, List<Fact> facts, YearMonth month) {
    return facts.stream()
        .filter(fact -> fact.month().equals(month))
        .map(fact -> Tally.of(measure.formula(), fact))
        .reduce(Tally.NOTHING, Tally::plus);
  }

  @Property(tries = 200)
  void whatIsNotPublishedIsNeverANumber(@ForAll("facts") List<Fact> facts) {
    for (Measure measure : Measures.all()) {
      assertThat(measure.figure(facts, HALF, new Coverage(java.util.Map.of())))
          .isInstanceOf(Figure.Unknown.class);
    }
  }

  @Property(tries = 200)
  void aFactMoreOrLessBreaksTheSeal(@ForAll("facts") List<Fact> facts) {
    List<Fact> more = new ArrayList<>(facts);
    more.add(Fact.of("concern.raised", FIRST));
    assertThat(Digest.of(more)).isNotEqualTo(Digest.of(facts));
  }

  /** Known truths come back: a share, a mean and a middle of a great many drawn facts. */
  @Test
  void whatWasDrawnIsFound() {
    Random random = new Random(7);
    List<Fact> facts = new ArrayList<>();
    int inTime = 0;
    List<Long> hours = new ArrayList<>();
    for (int i = 0; i < 10_001; i++) {
      long each = Math.round(Math.exp(2.5 + random.nextGaussian()));
      hours.add(each);
      inTime += each <= 24 ? 1 : 0;
      facts.add(
          Fact.of("concern.triaged", FIRST.plusMonths(i % 6))
              .with("hours", each)
              .with("within", each <= 24 ? "DAY" : "LATER"));
    }
    Collections.sort(hours);
    Measure middle = Measures.find("K2").orElseThrow();
    Measure share = Measures.find("K2_DAY").orElseThrow();
    assertThat(value(middle, facts)).isEqualByComparingTo(BigDecimal.valueOf(hours.get(5_000)));
    assertThat(value(middle, facts).doubleValue()).isBetween(11.0, 13.5);
    assertThat(value(share, facts).doubleValue())
        .isBetween(inTime / 100.01 - 0.06, inTime / 100.01 + 0.06);
    assertThat(value(share, facts).doubleValue())
        .as("of the law it was drawn by")
        .isBetween(73.0, 77.0);
  }

  private static BigDecimal value(Measure measure, List<Fact> facts) {
    return ((Figure.Known) measure.figure(facts, HALF, whole(measure))).value();
  }
}
