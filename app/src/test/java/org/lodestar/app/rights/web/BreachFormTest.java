package org.lodestar.app.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.rights.Danger;

class BreachFormTest {
  @ParameterizedTest
  @CsvSource({
    "NO,        NO,        ,          NO",
    "NO,        YES,       NO,        NO",
    "NO,        NOT_KNOWN, NO,        NO",
    "NO,        YES,       ,          NOT_KNOWN",
    "NO,        YES,       NOT_KNOWN, NOT_KNOWN",
    "NO,        YES,       YES,       YES",
    "NO,        NO,        YES,       YES",
    "NO,        NOT_KNOWN, ,          NOT_KNOWN",
    "NO,        ,          ,          NOT_KNOWN",
    "NOT_KNOWN, NO,        ,          NOT_KNOWN",
    "NOT_KNOWN, YES,       NO,        NOT_KNOWN",
    "YES,       NO,        NO,        YES",
  })
  void whoeverCouldBeFoundIsInPossibleDangerUnlessNobodyTheyFearCanHaveIt(
      Danger said, @Nullable Danger where, @Nullable Danger feared, Danger counted) {
    BreachForm form = new BreachForm(said, "A letter", where, feared, "", "", "", null, "");
    assertThat(form.counted()).isEqualTo(counted);
  }
}
