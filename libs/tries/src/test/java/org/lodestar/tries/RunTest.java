package org.lodestar.tries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;

class RunTest {
  @Test
  void aPlainRunTriesTheFirstCaseAndSomeOthersInOrder() {
    assumeFalse(Run.isThorough());
    int[] cases = Run.cases("this", 40, 5).toArray();
    assertThat(cases).hasSize(5).startsWith(0).isSorted().doesNotHaveDuplicates();
    assertThat(cases[4]).isLessThan(40);
    assertThat(cases).isEqualTo(Run.cases("this", 40, 5).toArray());
  }

  @Test
  void whereAllAreFewAllAreTried() {
    assertThat(Run.cases("this", 3, 5).toArray()).containsExactly(0, 1, 2);
  }

  @Test
  void eachNameHasASeedOfItsOwn() {
    assertThat(Run.seed("this")).isEqualTo(Run.seed("this")).isNotEqualTo(Run.seed("that"));
  }
}
