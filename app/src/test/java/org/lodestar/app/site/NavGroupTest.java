package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavGroupTest {
  @ParameterizedTest
  @CsvSource({
    "-1, HOME",
    "0, HOME",
    "15, HOME",
    "16, WORRIES",
    "29, WORRIES",
    "30, PEOPLE",
    "47, PEOPLE",
    "48, PLAN",
    "57, PLAN",
    "58, KNOWLEDGE",
    "79, KNOWLEDGE",
    "80, HOUSE",
    "900, HOUSE"
  })
  void aPlaceInTheRailHasItsGroup(int order, NavGroup group) {
    assertThat(NavGroup.of(order)).isEqualTo(group);
  }
}
