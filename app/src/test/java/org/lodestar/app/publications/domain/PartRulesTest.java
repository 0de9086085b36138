package org.lodestar.app.publications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.requests.table.PartStanding;

/** How much of a part that was wanted is given, and the one reason why not more. */
class PartRulesTest {
  @ParameterizedTest
  @CsvSource({
    "0, false, 1, 0, NOT_COUNTED",
    "0, false, 2, 2, NOT_COUNTED",
    "3, true, 1, 1, KEPT_BACK",
    "3, true, 2, 1, KEPT_BACK",
    "3, false, 2, 1, LAST_YEAR",
    "3, false, 1, 2, LAST_YEAR",
    "3, false, 1, 1, GIVEN",
  })
  void whatNobodyCountedIsNeverSaidToTellOfAFewPeople(
      int counted, boolean keptBack, int years, int divisions, PartStanding standing) {
    assertThat(PartRules.division(counted, keptBack, years, divisions)).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "0, false, GIVEN",
    "1, false, NOT_COUNTED",
    "0, true, KEPT_BACK",
    "1, true, KEPT_BACK",
  })
  void yearsAreGivenWhereEachHasAFigureThatIsTold(
      int missing, boolean keptBack, PartStanding standing) {
    assertThat(PartRules.years(missing, keptBack)).isEqualTo(standing);
  }
}
