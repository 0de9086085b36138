package org.lodestar.app.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.gain.PairCount;
import org.lodestar.gain.RestCount;

/** Months are told once enough people are new in them: nobody is worked out by looking twice. */
class GainToldTest {
  private static final YearMonth FIRST = YearMonth.of(2026, 1);

  /** Some months in each of which so many have marks, say how sure they are, and answer. */
  private static GainTold of(List<Integer> people) {
    return new GainTold(
        IntStream.range(0, people.size()).mapToObj(at -> month(at, people.get(at))).toList());
  }

  private static GainMonth month(int at, int people) {
    List<PairCount> pairs = people == 0 ? List.of() : List.of(new PairCount(1, 2, people));
    List<RestCount> item = people == 0 ? List.of() : List.of(new RestCount(true, 3, people));
    return new GainMonth(
        FIRST.plusMonths(at), people, people, Map.of(6, pairs), pairs, Map.of("q", item));
  }

  private static long people(List<PairCount> rows) {
    return rows.stream().mapToLong(PairCount::times).sum();
  }

  @ParameterizedTest(name = "months of {0} tell of {1}")
  @CsvSource({
    "4, 0",
    "5, 5",
    "4 1, 5",
    "5 4, 5",
    "5 4 0, 5",
    "5 4 1, 10",
    "0 0, 0",
    "2 2 2 2, 6",
    "20 3 1 30, 54"
  })
  void aFewNewOnesWait(String months, long told) {
    GainTold all = of(List.of(months.split(" ")).stream().map(Integer::valueOf).toList());
    assertThat(people(all.right(6))).isEqualTo(told);
    assertThat(people(all.sure())).isEqualTo(told);
    assertThat(all.item("q").stream().mapToLong(RestCount::times).sum()).isEqualTo(told);
    assertThat(all.right(5)).as("another test").isEmpty();
    assertThat(all.item("other")).isEmpty();
  }

  /** Whoever looks each month sees either nothing new, or five new people at least. */
  @RepeatedTest(50)
  void whoeverLooksEachMonthNeverSeesAFewNewOnes(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Integer> months = new ArrayList<>();
    long before = 0;
    for (int at = 0; at < 24; at++) {
      months.add(random.nextInt(0, 9));
      long now = people(of(months).right(6));
      assertThat(now - before)
          .satisfiesAnyOf(
              fresh -> assertThat(fresh).isZero(),
              fresh -> assertThat(fresh).isGreaterThanOrEqualTo(5));
      before = now;
    }
    long all = months.stream().mapToLong(Integer::longValue).sum();
    assertThat(all - before).as("those who wait").isBetween(0L, 4L);
  }
}
