package org.lodestar.app.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.figures.OutsideCount;
import org.lodestar.app.figures.OutsideCount.Said;
import org.lodestar.app.figures.OutsideCount.Stage;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.measures.Fact;

class OutsideRulesTest {
  private static final YearMonth MAY = YearMonth.of(2026, 5);

  private static Said said(int disrupted, int charged) {
    return new Said(
        "the police", "a list", Map.of(Stage.DISRUPTED, disrupted, Stage.CHARGED, charged));
  }

  private static OutsideCount stands(Said said) {
    return new OutsideCount(MAY, 1, said, "", MAY, new UUID(0, 1), Instant.EPOCH);
  }

  @ParameterizedTest(name = "{0} and {1} over {2}, because \"{3}\": {4}")
  @CsvSource({
    "0, 0, -, '', ''",
    "999, 3, -, '', ''",
    "1000, 3, -, '', figures.outside.wrong",
    "-1, -1, -, '', figures.outside.wrong figures.outside.wrong",
    "3, 1, 2, a slip, ''",
    "3, 1, 2, '', figures.outside.why.missing",
    "2, 1, 2, a slip, figures.outside.same",
    "2, 1, 2, ' ', figures.outside.why.missing figures.outside.same"
  })
  void aMonthIsTypedInWholeNumbersAndCorrectedWithAReason(
      int disrupted, int charged, String before, String why, String wrong) {
    @Nullable OutsideCount stands =
        before.equals("-") ? null : stands(said(Integer.parseInt(before), 1));
    assertThat(
            OutsideRules.check(stands, said(disrupted, charged), why).stream()
                .map(Refusal::key)
                .collect(Collectors.joining(" ")))
        .isEqualTo(wrong);
  }

  @ParameterizedTest(name = "typed {0}, now {1}: {2}")
  @CsvSource({
    "'', 2026-06, 2026-05",
    "'2026-05', 2026-06, ''",
    "'2026-05', 2026-08, 2026-06 2026-07",
    "'2026-03 2026-05', 2026-07, 2026-04 2026-06",
    "'2026-06', 2026-06, ''"
  })
  void eachMonthThatIsOverWaitsSinceTheFirstThatWasTyped(
      String typed, YearMonth running, String waiting) {
    List<YearMonth> all =
        Arrays.stream(typed.split(" "))
            .filter(each -> !each.isEmpty())
            .map(YearMonth::parse)
            .toList();
    assertThat(
            OutsideRules.waiting(all, running).stream()
                .map(YearMonth::toString)
                .collect(Collectors.joining(" ")))
        .isEqualTo(waiting);
  }

  @Test
  void twoYearsOfMonthsCanBeTypedAndTheOneThatRunsCannot() {
    assertThat(OutsideRules.months(MAY))
        .hasSize(24)
        .startsWith(YearMonth.of(2026, 4))
        .endsWith(YearMonth.of(2024, 5));
    assertThat(OutsideRules.due(MAY)).isEqualTo(LocalDate.of(2026, 6, 15));
  }

  @Test
  void theLedgerIsToldAsManyFactsAsWereCountedAndOfACorrectionWhatIsDifferent() {
    Fact disrupted = Fact.of("disruption.obtained", MAY);
    Fact charged = Fact.of("suspect.charged", MAY);
    assertThat(OutsideRules.facts(MAY, null, said(2, 1)))
        .containsExactly(disrupted, disrupted, charged);
    assertThat(OutsideRules.facts(MAY, said(2, 1), said(1, 3)))
        .containsExactly(disrupted.back(), charged, charged);
    assertThat(OutsideRules.facts(MAY, null, said(0, 0))).isEmpty();
  }
}
