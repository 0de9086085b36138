package org.lodestar.app.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.strategy.StrategyState;

class StrategyMovesTest {
  @ParameterizedTest
  @CsvSource({
    "DRAFT,DRAFT,false", "DRAFT,IN_FORCE,true", "DRAFT,CLOSED,false",
    "IN_FORCE,DRAFT,false", "IN_FORCE,IN_FORCE,false", "IN_FORCE,CLOSED,true",
    "CLOSED,DRAFT,false", "CLOSED,IN_FORCE,false", "CLOSED,CLOSED,false"
  })
  void whatIsClosedStaysClosed(StrategyState from, StrategyState to, boolean allowed) {
    assertThat(StrategyMoves.allows(from, to)).isEqualTo(allowed);
  }

  @Test
  void theTableKnowsEveryState() {
    assertThat(StrategyMoves.TABLE).containsOnlyKeys(StrategyState.values());
  }
}
