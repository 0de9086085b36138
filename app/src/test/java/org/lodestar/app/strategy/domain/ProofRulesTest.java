package org.lodestar.app.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.Evidence.Kind;
import org.lodestar.app.strategy.Evidence.Shown;
import org.lodestar.measures.Measures;

class ProofRulesTest {
  private static final YearMonth RUNNING = YearMonth.of(2026, 5);

  private static List<String> wrong(Shown shown) {
    return ProofRules.check(shown, RUNNING).stream().map(Refusal::key).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "K8, 2026-01/2026-03, ''",
    "K8, 2026-04/2026-06, strategy.evidence.month.open",
    "K8, 2026-05/2026-05, strategy.evidence.month.open",
    "K8, April to June, strategy.evidence.month.missing",
    "K8, '', strategy.evidence.month.missing",
    "K8, 2026-13/2026-14, strategy.evidence.month.missing",
    "K8, 2026-03/2026-01, strategy.evidence.month.missing",
    "K999, 2026-01/2026-03, strategy.measure.unknown",
    "K8 please, 2026-01/2026-03, strategy.measure.unknown"
  })
  void anIndicatorIsOneOfTheLibraryOverAPeriodThatIsOver(
      String code, String period, String refused) {
    List<String> expected = refused.isEmpty() ? List.of() : List.of(refused);
    assertThat(wrong(new Shown(Kind.MEASURE, code, period, true))).isEqualTo(expected);
  }

  @Test
  void aDocumentOrWordsNeedNone() {
    assertThat(wrong(new Shown(Kind.DOCUMENT, "K999", "", true))).isEmpty();
    assertThat(wrong(new Shown(Kind.WORDS, "K999", "", true))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "K1, 2026-02, 2026-02, 2026-02",
    "K8, 2026-02, 2026-01, 2026-03",
    "K8, 2026-12, 2026-10, 2026-12"
  })
  void aMonthStandsForThePeriodOverWhichTheIndicatorIsLookedAt(
      String code, YearMonth month, YearMonth first, YearMonth last) {
    var period = ProofRules.period(Measures.find(code).orElseThrow(), month);
    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
    assertThat(Shown.of(code, period, true).period()).contains(period);
  }
}
