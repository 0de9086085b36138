package org.lodestar.app.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lodestar.app.retention.DisposalState;
import org.lodestar.app.site.MoveTable;

class DisposalMovesTest {
  @Test
  void nothingGoesWithoutTwoApprovalsOnTheWay() {
    assertThat(DisposalMoves.TABLE.list())
        .filteredOn(edge -> edge.to() == DisposalState.DISPOSING)
        .extracting(MoveTable.Edge::from)
        .containsExactly(DisposalState.ANNOUNCED);
    assertThat(DisposalMoves.TABLE.list())
        .filteredOn(edge -> edge.to() == DisposalState.ANNOUNCED)
        .extracting(MoveTable.Edge::from)
        .containsExactly(DisposalState.APPROVED_ONCE);
  }
}
