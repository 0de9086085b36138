package org.lodestar.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed, worked by hand, and what must hold of any counts. */
class GainTest {
  private static final String NAME = "know-the-signs 2026-11";

  /**
   * Changes 1, 2, 0, 1, 1 of four questions: mean 5/5 = 1; squares about it 0+1+1+0+0 = 2; s² =
   * 2/4; s = 0.70711; t(4) = 2.77645; half = 2.77645 · 0.70711 / √5 = 0.87799. A mark is 25 points.
   */
  @Test
  void fivePeopleHaveAWideIntervalAndAWordOfCare() {
    Gain gain =
        told(Pairs.ofTest(4, List.of(new PairCount(1, 2, 2), pair(0, 2), pair(3, 3), pair(3, 4))));
    assertThat(gain.people()).isEqualTo(5);
    assertThat(gain.mean()).isCloseTo(25, within(1e-12));
    assertThat(gain.spread()).isCloseTo(17.6777, within(1e-4));
    near(gain.interval(), 3.0503, 46.9497);
    assertThat(gain.cautions()).contains(Caution.FEW).doesNotContain(Caution.ALL_ALIKE);
  }

  /**
   * One question: 12 learned it, 3 lost it, 2 never knew, 3 always did. Mean (12 − 3)/20 = 0.45;
   * squares 15 − 20 · 0.45² = 10.95; s² = 10.95/19 = 0.57632; s = 0.75915; t(19) = 2.09302; half =
   * 2.09302 · 0.75915 / √20 = 0.35530. With four choices a quarter is guessed: 45 / 0.75 = 60.
   */
  @Test
  void twentyPeopleNeedNoWordOfCareAndGuessingIsTakenOff() {
    Gain gain = told(oneQuestion());
    assertThat(gain.mean()).isCloseTo(45, within(1e-12));
    near(gain.interval(), 9.4705, 80.5295);
    assertThat(gain.cautions()).doesNotContain(Caution.FEW, Caution.ALL_ALIKE);
    Gain corrected = new Guessing(4).corrected(gain);
    assertThat(corrected.mean()).isCloseTo(60, within(1e-12));
    assertThat(corrected.people()).isEqualTo(20);
    near(corrected.interval(), 12.6273, 107.3727);
    assertThat(corrected.resampled()).isNotNull();
  }

  private static Pairs oneQuestion() {
    return Pairs.ofTest(
        1,
        List.of(
            new PairCount(0, 1, 12),
            new PairCount(1, 0, 3),
            new PairCount(0, 0, 2),
            new PairCount(1, 1, 3)));
  }

  /**
   * How sure, from 1 to 5: three from 2 to 4, three from 3 to 4, two stay at 4. Mean 9/8 = 1.125;
   * squares 15 − 81/8 = 4.875; s² = 4.875/7 = 0.69643; s = 0.83452; t(7) = 2.36462; half = 2.36462
   * · 0.83452 / √8 = 0.69768. Points are those of the scale.
   */
  @Test
  void howSurePeopleAreIsToldInPointsOfItsScale() {
    Gain gain =
        told(
            Pairs.ofScale(
                1,
                5,
                List.of(new PairCount(2, 4, 3), new PairCount(3, 4, 3), new PairCount(4, 4, 2))));
    assertThat(gain.mean()).isCloseTo(1.125, within(1e-12));
    assertThat(gain.spread()).isCloseTo(0.83452, within(1e-5));
    near(gain.interval(), 0.42732, 1.82268);
  }

  /** Each of twenty changes by 0 or 1 with a half: sums of a binomial, 6 to 14 of 20 in 95. */
  @Test
  void peopleWhoAreDrawnAgainEndWhereTheBinomialDoes() {
    Gain gain = told(Pairs.ofTest(1, List.of(new PairCount(0, 0, 10), new PairCount(0, 1, 10))));
    Interval resampled = resampled(gain);
    assertThat(resampled.low()).isBetween(25.0, 30.0);
    assertThat(resampled.high()).isBetween(70.0, 75.0);
  }

  @Test
  void ofVeryManyPeopleNobodyIsDrawnAgain() {
    Gain many =
        told(Pairs.ofTest(1, List.of(new PairCount(0, 0, 900), new PairCount(0, 1, 1_101))));
    assertThat(many.resampled()).isNull();
    assertThat(new Guessing(2).corrected(many).resampled()).isNull();
    Gain all = told(Pairs.ofTest(1, List.of(new PairCount(0, 0, 900), new PairCount(0, 1, 1_100))));
    assertThat(all.resampled()).isNotNull();
  }

  /**
   * Five stay and one wins all: the mean is 16.7 and t has it from −26.2 to 59.5. Means that are
   * drawn again are never below nought.
   */
  @Test
  void whereTheTwoIntervalsAreApartItIsSaid() {
    Gain gain = told(Pairs.ofTest(10, List.of(new PairCount(0, 0, 5), new PairCount(0, 10, 1))));
    near(gain.interval(), -26.1764, 59.5097);
    assertThat(resampled(gain).low()).isZero();
    assertThat(gain.cautions()).contains(Caution.METHODS_DIFFER, Caution.FEW);
  }

  @Test
  void anIntervalEndsWhereMarksEnd() {
    Gain gain = told(Pairs.ofTest(1, List.of(new PairCount(0, 1, 5), new PairCount(1, 1, 1))));
    assertThat(gain.interval().high()).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void ofFewerThanFiveNothingIsTold(long people) {
    assertThat(Pairs.ofTest(1, List.of(new PairCount(0, 1, people))).gain(NAME)).isEmpty();
    assertThat(Pairs.ofTest(1, List.of()).gain(NAME)).isEmpty();
  }

  @Test
  void whatIsNoCountOrNoMarkIsRefused() {
    assertThatThrownBy(() -> new PairCount(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Pairs.ofTest(4, List.of(pair(5, 4))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Pairs.ofScale(1, 5, List.of(pair(1, 0))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Pairs.ofTest(0, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 200)
  void ofFewerThanFiveNothingIsToldWhateverTheyAnswered(@ForAll("few") List<PairCount> rows) {
    assertThat(marks(rows).gain(NAME)).isEmpty();
  }

  @Property(tries = 200)
  void whatEverybodyGainsMoreIsGainedMore(
      @ForAll("some") List<PairCount> rows, @ForAll @IntRange(min = -20, max = 20) int more) {
    Gain gain = told(marks(rows));
    List<PairCount> better =
        each(rows, row -> new PairCount(row.before(), row.after() + more, row.times()));
    Gain moved = told(marks(better));
    assertThat(moved.mean()).isCloseTo(gain.mean() + more, within(1e-9));
    assertThat(moved.spread()).isCloseTo(gain.spread(), within(1e-9));
    near(moved.interval(), gain.interval().low() + more, gain.interval().high() + more);
  }

  @Property(tries = 200)
  void whereBothEndsMoveNothingChanges(
      @ForAll("some") List<PairCount> rows, @ForAll @IntRange(min = -20, max = 20) int more) {
    List<PairCount> moved =
        each(rows, row -> new PairCount(row.before() + more, row.after() + more, row.times()));
    assertThat(told(marks(moved))).isEqualTo(told(marks(rows)));
  }

  @Property(tries = 200)
  void inMarksOfHalfTheSizeTwiceAsMuchIsGained(@ForAll("some") List<PairCount> rows) {
    Gain gain = told(marks(rows));
    List<PairCount> halves =
        each(rows, row -> new PairCount(2 * row.before(), 2 * row.after(), row.times()));
    Gain twice = told(marks(halves));
    assertThat(twice.mean()).isCloseTo(2 * gain.mean(), within(1e-9));
    assertThat(twice.spread()).isCloseTo(2 * gain.spread(), within(1e-9));
    near(twice.interval(), 2 * gain.interval().low(), 2 * gain.interval().high());
  }

  @Property(tries = 200)
  void theOrderOfRowsAndHowTheyAreCutChangeNoDigit(
      @ForAll("some") List<PairCount> rows, @ForAll long seed) {
    List<PairCount> cut = new ArrayList<>();
    for (PairCount row : rows) {
      for (long i = 0; i < row.times(); i++) {
        cut.add(new PairCount(row.before(), row.after(), 1));
      }
    }
    Collections.shuffle(cut, new Random(seed));
    assertThat(told(marks(cut))).isEqualTo(told(marks(rows)));
  }

  @Property(tries = 100)
  void whereAllChangeAlikeTheIntervalHasNoWidthAndItIsSaid(
      @ForAll @IntRange(min = -50, max = 50) int change,
      @ForAll @IntRange(min = 5, max = 60) int people) {
    Gain gain = told(marks(List.of(new PairCount(0, change, people))));
    Interval point = new Interval(change, change);
    assertThat(gain.mean()).isEqualTo(change);
    assertThat(gain.spread()).isZero();
    near(gain.interval(), point.low(), point.high());
    near(resampled(gain), point.low(), point.high());
    assertThat(gain.cautions()).contains(Caution.ALL_ALIKE).doesNotContain(Caution.METHODS_DIFFER);
  }

  @Property(tries = 200)
  void intervalsHoldTheMeanAndNoMeanThatIsDrawnLeavesTheChanges(
      @ForAll("some") List<PairCount> rows) {
    Gain gain = told(marks(rows));
    assertThat(gain.mean()).isBetween(gain.interval().low(), gain.interval().high());
    assertThat(resampled(gain).low())
        .isGreaterThanOrEqualTo(rows.stream().mapToInt(PairCount::change).min().orElseThrow());
    assertThat(resampled(gain).high())
        .isLessThanOrEqualTo(rows.stream().mapToInt(PairCount::change).max().orElseThrow());
  }

  /** Five to 45 people, whose marks lie far inside the scale. */
  @Provide
  Arbitrary<List<PairCount>> some() {
    return row().list().ofMinSize(5).ofMaxSize(15);
  }

  @Provide
  Arbitrary<List<PairCount>> few() {
    return row().map(each -> new PairCount(each.before(), each.after(), 1)).list().ofMaxSize(4);
  }

  private static Arbitrary<PairCount> row() {
    return Combinators.combine(
            Arbitraries.integers().between(-20, 20),
            Arbitraries.integers().between(-20, 20),
            Arbitraries.longs().between(1, 3))
        .as(PairCount::new);
  }

  private static Pairs marks(List<PairCount> rows) {
    return Pairs.ofScale(-500, 500, rows);
  }

  private static List<PairCount> each(List<PairCount> rows, UnaryOperator<PairCount> change) {
    return rows.stream().map(change).toList();
  }

  private static PairCount pair(int before, int after) {
    return new PairCount(before, after, 1);
  }

  private static Gain told(Pairs pairs) {
    return pairs.gain(NAME).orElseThrow();
  }

  private static Interval resampled(Gain gain) {
    return Objects.requireNonNull(gain.resampled());
  }

  private static void near(Interval interval, double low, double high) {
    assertThat(interval.low()).isCloseTo(low, within(1e-4));
    assertThat(interval.high()).isCloseTo(high, within(1e-4));
  }
}
