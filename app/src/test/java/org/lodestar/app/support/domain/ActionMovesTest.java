package org.lodestar.app.support.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.PlanAction.State;

class ActionMovesTest {
  @ParameterizedTest(name = "{0} with “{1}”: refused {2}")
  @CsvSource({
    "DONE, '', true",
    "NOT_DONE, ' ', true",
    "DONE, It worked, false",
    "STARTED, '', false",
    "TO_DO, '', false"
  })
  void whatIsClosedHasAnOutcome(State to, String outcome, boolean refused) {
    if (refused) {
      assertThatThrownBy(() -> ActionMoves.checkOutcome(to, outcome)).isInstanceOf(Refused.class);
    } else {
      ActionMoves.checkOutcome(to, outcome);
    }
  }
}
