package org.lodestar.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemAnswersTest {
  /**
   * 18 of 30 are right: p = 0.6. Rest of the right 48/18 = 2.66667, of the wrong 16/12 = 1.33333,
   * of all 64/30; variance 156/30 − (64/30)² = 0.64889, its root 0.80554. So 1.33333 / 0.80554 ·
   * √(0.6 · 0.4) = 0.81088.
   */
  @Test
  void aQuestionThatTellsWhoKnowsFromWhoDoesNotIsLeftAlone() {
    ItemAnswers answers =
        new ItemAnswers(List.of(right(3, 12), right(2, 6), wrong(1, 8), wrong(2, 4)));
    assertThat(answers.people()).isEqualTo(30);
    assertThat(answers.difficulty().orElseThrow()).isCloseTo(0.6, within(1e-12));
    assertThat(answers.discrimination().orElseThrow()).isCloseTo(0.81088, within(1e-5));
    assertThat(answers.flags()).isEmpty();
    assertThat(answers.isOfFew()).isFalse();
  }

  /** Who has it right knows less of the rest: the same figures the other way about. */
  @Test
  void aQuestionThatMisleadsWhoKnowsIsLookedAt() {
    ItemAnswers answers =
        new ItemAnswers(List.of(wrong(3, 12), wrong(2, 6), right(1, 8), right(2, 4)));
    assertThat(answers.discrimination().orElseThrow()).isCloseTo(-0.81088, within(1e-5));
    assertThat(answers.flags()).containsExactly(ItemFlag.DOES_NOT_TELL);
  }

  /** Three in ten, and 95 in 100, are still well. */
  @ParameterizedTest
  @CsvSource({"3, 7, ''", "29, 71, TOO_HARD", "95, 5, ''", "96, 4, TOO_EASY", "5, 0, TOO_EASY"})
  void whatHardlyAnybodyOrNearlyEverybodyHasRightIsLookedAt(long right, long wrong, String flag) {
    List<RestCount> rows = new ArrayList<>(List.of(right(2, right)));
    if (wrong > 0) {
      rows.add(wrong(2, wrong));
    }
    assertThat(new ItemAnswers(rows).flags())
        .isEqualTo(flag.isEmpty() ? Set.of() : Set.of(ItemFlag.valueOf(flag)));
  }

  @Test
  void ofFewerThanFiveNothingIsToldAndOfFewerThanThirtyNoCorrelation() {
    ItemAnswers four = new ItemAnswers(List.of(wrong(1, 4)));
    assertThat(four.difficulty()).isEmpty();
    assertThat(four.flags()).isEmpty();
    ItemAnswers under = new ItemAnswers(List.of(right(3, 15), wrong(1, 14)));
    assertThat(under.difficulty()).isPresent();
    assertThat(under.discrimination()).isEmpty();
    assertThat(new ItemAnswers(List.of()).flags()).isEmpty();
    assertThatThrownBy(() -> right(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whereAllAreRightOrAllAlikeInTheRestNobodyIsToldFromAnybody() {
    assertThat(new ItemAnswers(List.of(right(3, 20), right(1, 20))).discrimination()).isEmpty();
    assertThat(new ItemAnswers(List.of(wrong(3, 20), wrong(1, 20))).discrimination()).isEmpty();
    assertThat(new ItemAnswers(List.of(right(3, 20), wrong(3, 13))).discrimination()).isEmpty();
  }

  @Test
  void aShareOfAFewIsSaidToBeOne() {
    assertThat(new ItemAnswers(List.of(right(3, 96), wrong(1, 4))).isOfFew()).isTrue();
    assertThat(new ItemAnswers(List.of(right(3, 4), wrong(1, 96))).isOfFew()).isTrue();
    assertThat(new ItemAnswers(List.of(right(3, 95), wrong(1, 5))).isOfFew()).isFalse();
  }

  /** Henrysson's formula begins with the correlation with the whole, the question in it. */
  @Property(tries = 200)
  void itIsWhatHenryssonTakesOutOfTheCorrelationWithTheWhole(
      @ForAll("answers") List<RestCount> rows) {
    OptionalDouble discrimination = new ItemAnswers(rows).discrimination();
    Assume.that(discrimination.isPresent());
    double share = mean(rows, ItemAnswersTest::mark);
    double whole = mean(rows, ItemAnswersTest::whole);
    double item = Math.sqrt(share * (1 - share));
    double total = Math.sqrt(mean(rows, row -> Math.pow(whole(row) - whole, 2)));
    Assume.that(total > 0);
    double with = mean(rows, row -> (mark(row) - share) * (whole(row) - whole)) / (item * total);
    double without =
        (with * total - item) / Math.sqrt(item * item + total * total - 2 * with * item * total);
    assertThat(discrimination.orElseThrow()).isCloseTo(without, within(1e-6));
  }

  @Property(tries = 200)
  void moreMarksForAllLargerMarksAndAnotherOrderChangeNothing(
      @ForAll("answers") List<RestCount> rows, @ForAll long seed) {
    List<RestCount> other =
        new ArrayList<>(
            rows.stream()
                .map(row -> new RestCount(row.right(), 3 * row.rest() + 2, row.times()))
                .toList());
    Collections.shuffle(other, new Random(seed));
    OptionalDouble before = new ItemAnswers(rows).discrimination();
    OptionalDouble after = new ItemAnswers(other).discrimination();
    assertThat(after.isPresent()).isEqualTo(before.isPresent());
    assertThat(after.orElse(0)).isCloseTo(before.orElse(0), within(1e-9));
    assertThat(new ItemAnswers(other).difficulty()).isEqualTo(new ItemAnswers(rows).difficulty());
  }

  @Provide
  Arbitrary<List<RestCount>> answers() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 12),
            Arbitraries.longs().between(1, 20))
        .as(RestCount::new)
        .list()
        .ofMinSize(30)
        .ofMaxSize(60);
  }

  private static double mean(List<RestCount> rows, ToDoubleFunction<RestCount> value) {
    double sum = 0;
    long people = 0;
    for (RestCount row : rows) {
      sum += row.times() * value.applyAsDouble(row);
      people += row.times();
    }
    return sum / people;
  }

  private static double mark(RestCount row) {
    return row.right() ? 1 : 0;
  }

  private static double whole(RestCount row) {
    return row.rest() + mark(row);
  }

  private static RestCount right(int rest, long times) {
    return new RestCount(true, rest, times);
  }

  private static RestCount wrong(int rest, long times) {
    return new RestCount(false, rest, times);
  }
}
