package org.lodestar.prevalence.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.answer.Checklist;
import org.lodestar.prevalence.answer.Checklists;
import org.lodestar.prevalence.answer.Method;
import org.lodestar.prevalence.answer.MethodResult;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.select.Stepwise;
import org.lodestar.prevalence.table.CaptureTable;

class EstimationTest {
  private static final CaptureTable COUNTY =
      new CaptureTable(
          List.of("a", "b", "c", "d"),
          new long[] {0, 412, 296, 61, 187, 38, 25, 9, 140, 24, 19, 5, 14, 3, 2, 1});

  /** The same people with the lists in the order d, b, a, c. */
  private static CaptureTable reordered() {
    int[] to = {2, 1, 3, 0};
    long[] counts = new long[COUNTY.histories()];
    for (int history = 1; history < counts.length; history++) {
      int other = 0;
      for (int list = 0; list < to.length; list++) {
        other |= (history >> list & 1) << to[list];
      }
      counts[other] = COUNTY.count(history);
    }
    return new CaptureTable(List.of("d", "b", "a", "c"), counts);
  }

  private static Settings settings(int replicates, Method... methods) {
    return new Settings(
        EnumSet.copyOf(List.of(methods)), null, 0, replicates, 1, Stepwise.USUAL, null);
  }

  private static MethodResult of(Map<Method, MethodResult> told, Method method) {
    return Objects.requireNonNull(told.get(method), method.key());
  }

  private static double estimate(Map<Method, MethodResult> told, Method method) {
    return Objects.requireNonNull(of(told, method).estimate(), method.key());
  }

  private static Map<Method, MethodResult> ask(CaptureTable table, Settings settings) {
    return new Estimation(table, settings, new Parallel(2, Progress.SILENT))
        .methods().stream().collect(Collectors.toMap(MethodResult::method, Function.identity()));
  }

  @Test
  void theOrderOfTheListsChangesNothing() {
    Settings settings =
        settings(0, Method.CHAO, Method.STEPWISE, Method.AIC2014, Method.BIC, Method.DGA);
    Map<Method, MethodResult> one = ask(COUNTY, settings);
    Map<Method, MethodResult> other = ask(reordered(), settings);
    assertThat(one).hasSize(5);
    for (Method method : one.keySet()) {
      double expected = estimate(one, method);
      assertThat(estimate(other, method))
          .as(method.key())
          .isCloseTo(expected, within(1e-6 * expected));
    }
  }

  @Test
  void tenTimesThePeopleAreTenTimesTheEstimateOfOneModel() {
    long[] more = COUNTY.counts();
    for (int history = 0; history < more.length; history++) {
      more[history] *= 10;
    }
    Settings settings = settings(0, Method.CHAO);
    double one = estimate(ask(COUNTY, settings), Method.CHAO);
    double ten = estimate(ask(COUNTY.with(more), settings), Method.CHAO);
    assertThat(ten).isCloseTo(10 * one, within(1e-6 * ten));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void threadsDoNotMatter(int threads) {
    Settings settings = settings(60, Method.STEPWISE, Method.BIC);
    List<MethodResult> told =
        new Estimation(COUNTY, settings, new Parallel(threads, Progress.SILENT)).methods();
    assertThat(told)
        .isEqualTo(new Estimation(COUNTY, settings, new Parallel(3, Progress.SILENT)).methods());
  }

  @Test
  void aMethodOutOfReachSaysSoAndTheOthersGoOn() {
    CaptureTable seven = new CaptureTable(List.of("a", "b", "c", "d", "e", "f", "g"), many(7));
    Map<Method, MethodResult> told =
        ask(seven, settings(0, Method.CHAO, Method.STEPWISE, Method.BIC, Method.DGA));
    assertThat(of(told, Method.DGA).estimate()).isNull();
    assertThat(of(told, Method.BIC).warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.LISTS_OUT_OF_REACH);
    assertThat(of(told, Method.STEPWISE).estimate()).isNotNull();
    assertThat(of(told, Method.CHAO).estimate()).isNotNull();
  }

  private static long[] many(int lists) {
    long[] counts = new long[1 << lists];
    for (int history = 1; history < counts.length; history++) {
      counts[history] = Integer.bitCount(history) < 3 ? 90 / (Integer.bitCount(history) * 3) : 0;
    }
    return counts;
  }

  @Test
  void noWarningOfTheWholeTellsAFigureForThoseUnseen() {
    CaptureTable uneven =
        COUNTY.with(new long[] {0, 512, 396, 19, 287, 98, 25, 9, 140, 2, 19, 1, 14, 3, 0, 0});
    Answer answer =
        new Estimation(
                uneven,
                settings(60, Method.CHAO, Method.STEPWISE, Method.BIC, Method.DGA),
                new Parallel(2, Progress.SILENT))
            .answer(Checklist.EMPTY, null);
    assertThat(answer.publishable()).isFalse();
    assertThat(answer.warnings()).isNotEmpty();
    // The people seen are above 1,000: whatever has a comma or four digits would be a total.
    assertThat(answer.warnings()).allMatch(each -> !each.text().matches(".*\\d[\\d,]{3,}.*"));
    assertThat(answer.consistency()).hasSize(4);
  }

  @Test
  void aCountyWithAChecklistIsToldARangeThatHoldsEveryMethodThatCounts() {
    Answer answer =
        new Estimation(
                COUNTY,
                settings(60, Method.STEPWISE, Method.AIC2014, Method.BIC),
                new Parallel(2, Progress.SILENT))
            .answer(Checklists.asAssumed(), null);
    assertThat(answer.publishable()).isTrue();
    answer.methods().stream()
        .filter(MethodResult::makesRange)
        .forEach(
            result ->
                assertThat(
                        answer
                            .range()
                            .orElseThrow()
                            .with(Objects.requireNonNull(result.interval(95))))
                    .isEqualTo(answer.range().orElseThrow()));
  }

  @Test
  void anInterruptedRunIsBrokenOff() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () ->
                new Estimation(
                        COUNTY, settings(500, Method.STEPWISE), new Parallel(1, Progress.SILENT))
                    .methods())
        .isInstanceOf(PrevalenceException.class)
        .hasMessageContaining("Broken off");
    assertThat(Thread.interrupted()).isTrue();
  }
}
