package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.casework.CannotOpen;

/** The tables of with whom a case may be: with nobody who cannot open it. */
class ChargeRulesTest {
  @ParameterizedTest
  @CsvSource({
    // works, shut out, let in, why not
    "true, false, true, ",
    "true, false, false, NOT_NAMED",
    "true, true, true, SHUT_OUT",
    "true, true, false, SHUT_OUT",
    "false, false, true, GONE",
    "false, false, false, GONE",
    "false, true, true, GONE",
    "false, true, false, GONE"
  })
  void aCaseIsWithNobodyWhoCannotOpenIt(
      boolean works, boolean shutOut, boolean letIn, @Nullable CannotOpen why) {
    assertThat(ChargeRules.whyNot(works, shutOut, letIn)).isEqualTo(Optional.ofNullable(why));
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_NAMED, true, true, true",
    "NOT_NAMED, true, false, false",
    "NOT_NAMED, false, true, false",
    "SHUT_OUT, true, true, false",
    "GONE, true, true, false"
  })
  void onlyWhoIsNotNamedYetIsNamedAndOnlyBySomebodyWhoKnowsNobodyInIt(
      CannotOpen why, boolean restricted, boolean declared, boolean may) {
    assertThat(ChargeRules.mayName(why, restricted, declared)).isEqualTo(may);
  }
}
