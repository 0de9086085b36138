package org.lodestar.app.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.SheetKind;

class SheetRulesTest {
  private static Answers answers(String written) {
    Map<String, List<String>> values =
        Arrays.stream(written.split(" "))
            .map(each -> each.split("=", 2))
            .collect(Collectors.toMap(each -> each[0], each -> List.of(each[1])));
    return new Answers(values);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "right",
      value = {
        "status=ASKED, right",
        "status=DECLINED, right",
        "status=ENTERED, support.rule.entered",
        "status=ENTERED entered=2026-11-01, support.rule.entered",
        "status=ENTERED entered=2026-11-01 provider=P, right",
        "status=ENTERED entered=2026-11-01 provider=P left=2026-11-02, support.rule.left",
        "status=LEFT entered=2026-11-01 provider=P, support.rule.left",
        "status=LEFT entered=2026-11-01 provider=P left=2026-11-02, support.rule.exitReason",
        "status=LEFT entered=2026-11-01 provider=P left=2026-11-02 exitReason=OTHER, right",
        "status=LEFT entered=2026-11-01 provider=P left=2026-11-01 exitReason=OTHER, right",
        "status=LEFT entered=2026-11-01 provider=P left=2026-10-31 exitReason=OTHER,"
            + " support.rule.leftBeforeEntered"
      })
  void theSupportContractAgreesWithItself(String written, @Nullable String broken) {
    assertBreaks(SheetKind.CONTRACT, written, broken);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "right",
      value = {
        "status=ASKED, support.rule.asked",
        "status=ASKED asked=2026-11-01, right",
        "status=NOT_COVERED, right"
      })
  void aGuardianIsAskedForOnADay(String written, @Nullable String broken) {
    assertBreaks(SheetKind.GUARDIAN, written, broken);
  }

  private static void assertBreaks(SheetKind kind, String written, @Nullable String broken) {
    Throwable thrown = catchThrowable(() -> SheetRules.check(kind, answers(written)));
    if (broken == null) {
      assertThat(thrown).isNull();
    } else {
      assertThat(thrown).isInstanceOf(Refused.class).hasMessage(broken);
    }
  }

  @Test
  void aContractIsForAdultsAndAGuardianForChildren() {
    for (SheetKind kind : SheetKind.values()) {
      assertThat(SheetRules.concerns(kind, true)).isEqualTo(kind != SheetKind.CONTRACT);
      assertThat(SheetRules.concerns(kind, false)).isEqualTo(kind != SheetKind.GUARDIAN);
    }
  }
}
