package org.lodestar.prevalence.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

class FitTest {
  private static final List<String> FOUR = List.of("a", "b", "c", "d");

  private static CaptureTable table(List<Integer> counts) {
    long[] all = new long[16];
    for (int history = 1; history < 16; history++) {
      all[history] = counts.get(history - 1);
    }
    return new CaptureTable(FOUR, all);
  }

  /** Means as a model makes them, with the unseen left out, are fitted as they were made. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"[1,2,3,4]", "[12,3,4]", "[12,13,24]", "[123,34]"})
  void aKnownModelIsFoundAgain(String text) {
    Model model = Model.parse(4, text);
    long scale = 1_000_000_000L;
    long[] counts = new long[16];
    for (int cell = 1; cell < 16; cell++) {
      counts[cell] = Math.round(scale * Math.exp(eta(model, cell)));
    }
    Fit fit = Fit.of(new CaptureTable(FOUR, counts), model);
    assertThat(fit.dark()).isCloseTo(scale * Math.exp(eta(model, 0)), withinPercentage(1e-4));
    for (Coefficient each : fit.coefficients()) {
      double truth = each.theta() == 0 ? Math.log(scale) : b(each.theta());
      assertThat(each.value()).isCloseTo(truth, within(1e-6));
    }
  }

  private static double b(int theta) {
    return Integer.bitCount(theta) == 1 ? -1 - 0.1 * theta : 0.3 - 0.1 * theta;
  }

  private static double eta(Model model, int cell) {
    double sum = 0;
    for (int theta = 1; theta < 16; theta++) {
      boolean has = Integer.bitCount(theta) == 1 || model.has(theta);
      sum += has && (theta & ~cell) == 0 ? b(theta) : 0;
    }
    return sum;
  }

  @Test
  void nobodyOnTwoListsOfAPairIsMinusInfinityAndNothingElse() {
    long[] counts = {0, 40, 30, 0, 20, 6, 5, 0};
    CaptureTable table = new CaptureTable(List.of("a", "b", "c"), counts);
    Fit fit = Fit.of(table, Model.parse(3, "[12,3]"));
    assertThat(fit.minusInfinity()).containsExactly(0b011);
    assertThat(fit.cells()).isEqualTo(5);
    assertThat(fit.parameters()).isEqualTo(5);
    assertThat(fit.aic()).isEqualTo(10 - 2 * fit.logLik());
    assertThat(fit.bic()).isEqualTo(5 * Math.log(101) - 2 * fit.logLik());
    // Without the pair the zero informs the fit, and is fitted by a mean above it.
    assertThat(Fit.of(table, Model.mainEffects(3)).cells()).isEqualTo(7);
  }

  @Test
  void withoutAnEstimateAllFiguresAreAbsent() {
    CaptureTable table =
        new CaptureTable(List.of("a", "b", "c"), new long[] {0, 40, 30, 6, 20, 0, 0, 0});
    Fit fit = Fit.of(table, Model.parse(3, "[12,3]"));
    assertThat(fit.status()).isEqualTo(Status.NO_ESTIMATE);
    assertThat(new double[] {fit.dark(), fit.total(), fit.logLik(), fit.aic(), fit.darkError()})
        .containsOnly(Double.NaN);
    assertThat(fit.coefficients()).isEmpty();
    assertThatThrownBy(() -> fit.wald(0.95)).hasMessageContaining("NO_ESTIMATE");
  }

  @Property(tries = 200)
  void theOrderOfListsIsOfNoMatter(
      @ForAll @Size(15) List<@IntRange(max = 30) Integer> counts,
      @ForAll @IntRange(max = 3) int by) {
    CaptureTable table = table(counts);
    Model model = Model.parse(4, "[12,13,4]");
    Fit fit = Fit.of(table, model);
    Fit turned = Fit.of(turned(table, by), turned(model, by));
    assertThat(turned.status()).isEqualTo(fit.status());
    if (fit.exists()) {
      assertThat(turned.total()).isCloseTo(fit.total(), withinPercentage(1e-6));
      assertThat(turned.darkError()).isCloseTo(fit.darkError(), withinPercentage(1e-6));
    }
  }

  private static int turned(int history, int by) {
    return (history << by | history >> (4 - by)) & 15;
  }

  private static CaptureTable turned(CaptureTable table, int by) {
    long[] counts = new long[16];
    for (int history = 0; history < 16; history++) {
      counts[turned(history, by)] = table.count(history);
    }
    return table.with(counts);
  }

  private static Model turned(Model model, int by) {
    return Model.generatedBy(4, model.terms().stream().map(term -> turned(term, by)).toList());
  }

  @Property(tries = 200)
  void tenTimesThePeopleAreTenTimesTheEstimate(
      @ForAll @Size(15) List<@IntRange(max = 30) Integer> counts) {
    Model model = Model.parse(4, "[12,34]");
    Fit fit = Fit.of(table(counts), model);
    Fit tenfold = Fit.of(table(counts.stream().map(count -> count * 10).toList()), model);
    assertThat(tenfold.status()).isEqualTo(fit.status());
    if (fit.exists()) {
      assertThat(tenfold.total()).isCloseTo(10 * fit.total(), withinPercentage(1e-6));
      assertThat(tenfold.darkError())
          .isCloseTo(fit.darkError() / Math.sqrt(10), withinPercentage(1e-6));
    }
  }

  /** A list that nobody is on is a parameter at minus infinity: one k more, the same estimate. */
  @Property(tries = 200)
  void aListThatNobodyIsOnChangesNoEstimate(
      @ForAll @Size(15) List<@IntRange(max = 30) Integer> counts) {
    CaptureTable table = table(counts);
    CaptureTable wider =
        new CaptureTable(List.of("a", "b", "c", "d", "e"), Arrays.copyOf(table.counts(), 32));
    Fit fit = Fit.of(table, Model.parse(4, "[12,34]"));
    Fit with = Fit.of(wider, Model.parse(5, "[12,34]"));
    assertThat(with.status()).isEqualTo(fit.status());
    assertThat(with.parameters()).isEqualTo(fit.parameters() + 1);
    if (fit.exists()) {
      assertThat(with.total()).isEqualTo(fit.total());
      assertThat(with.logLik()).isEqualTo(fit.logLik());
    }
  }

  @Property(tries = 200)
  void fittedTotalsAreTheTotalsOfTheTable(
      @ForAll @Size(15) List<@IntRange(max = 30) Integer> counts) {
    CaptureTable table = table(counts);
    Design design = Design.of(Model.parse(4, "[123,34]"));
    Fitter fitter = new Fitter(4);
    fitter.load(table);
    if (fitter.fit(design) == Status.EXISTS) {
      for (int parameter = 0; parameter < design.parameters(); parameter++) {
        int theta = design.theta(parameter);
        assertThat(fitter.expected(theta)).isCloseTo(table.onAll(theta), within(1e-6));
      }
    }
  }

  @Property(tries = 200)
  void aWarmStartEndsWhereAColdOneDoes(
      @ForAll @Size(15) List<@IntRange(min = 1, max = 30) Integer> counts,
      @ForAll @Size(15) List<@IntRange(max = 30) Integer> others) {
    Design design = Design.of(Model.parse(4, "[12,13,4]"));
    Fitter fitter = new Fitter(4);
    fitter.load(table(counts));
    fitter.fit(design);
    double[] start = fitter.parameters();
    fitter.load(table(others));
    Status cold = fitter.fit(design);
    double total = fitter.total();
    assertThat(fitter.fit(design, start)).isEqualTo(cold);
    if (cold == Status.EXISTS) {
      assertThat(fitter.total()).isCloseTo(total, withinPercentage(1e-6));
    }
  }

  /** Where the usual start is so far off that the first step leaves all bounds. */
  @Test
  void countsWorldsApartAreFittedToo() {
    CaptureTable table =
        new CaptureTable(
            FOUR,
            new long[] {
              0, 286183257, 14496307, 45, 1, 610, 3, 815144918, 1, 30291, 13393451, 65884038, 3188,
              21, 4975, 0
            });
    Design design = Design.of(Model.parse(4, "[124,13,23]"));
    Fitter fitter = new Fitter(4);
    fitter.load(table);
    assertThat(fitter.fit(design)).isEqualTo(Status.EXISTS);
    for (int parameter = 0; parameter < design.parameters(); parameter++) {
      int theta = design.theta(parameter);
      assertThat(fitter.expected(theta)).isCloseTo(table.onAll(theta), within(10.0));
    }
  }

  @Test
  void elevenListsAreFitted() {
    long[] counts = new long[1 << 11];
    for (int history = 1; history < counts.length; history++) {
      counts[history] = Math.round(9e7 * Math.exp(-1.3 * Integer.bitCount(history)));
    }
    List<String> names = IntStream.range(0, 11).mapToObj(i -> "l" + i).toList();
    Fit fit = Fit.of(new CaptureTable(names, counts), Model.allPairs(11));
    assertThat(fit.status()).isEqualTo(Status.EXISTS);
    assertThat(fit.dark()).isCloseTo(9e7, withinPercentage(1));
  }
}
