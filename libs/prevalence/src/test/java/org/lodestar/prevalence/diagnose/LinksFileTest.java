package org.lodestar.prevalence.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.prevalence.PrevalenceException;

class LinksFileTest {
  private static final String FILE =
      """
      list_one,list_other,linked,false_share,missed_share
      police,council,70,0.01,0.09
      council,charity,47,0.02,0.10
      police,charity,34,0.03,0.11
      police,hospital,3,0.5,0.5
      """;

  @Test
  void ratesAreFoundByTheNamesOfListsInEitherOrder() {
    LinkRates rates =
        LinksFile.read(new StringReader(FILE), List.of("council", "police", "charity"));
    assertThat(rates.missed()[0]).containsExactly(0, 0.09, 0.10);
    assertThat(rates.wrong()[2]).containsExactly(0.02, 0.03, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "0.09, 1.5, Line 2",
    "0.09, x, Line 2",
    "0.09, -0.1, Line 2",
    "list_other, other, list_other",
    "charity, church, nothing of council and charity",
  })
  void whatLacksIsNamed(String was, String is, String told) {
    assertThatThrownBy(
            () ->
                LinksFile.read(
                    new StringReader(FILE.replace(was, is)),
                    List.of("council", "police", "charity")))
        .isInstanceOf(PrevalenceException.class)
        .hasMessageContaining(told);
  }
}
