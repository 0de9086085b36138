package org.lodestar.app.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclaringTest {
  @Test
  void whoeverMayReadAConcernOrACaseMayDeclareAConflict() {
    assertThat(Action.DECLARE_CONFLICT.roles())
        .containsAll(Action.READ_CONCERN.roles())
        .containsAll(Action.READ_CASE.roles());
  }
}
