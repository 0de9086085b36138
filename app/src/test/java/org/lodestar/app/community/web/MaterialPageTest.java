package org.lodestar.app.community.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a leaflet says of danger, and when the English stands beside it. */
class MaterialPageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In danger? Call | now. | In danger? Call | now.        | false",
        "Pericol? Sunati | acum.| In danger? Call | now.        | true",
        "''              | acum.| ''              | at once.    | true",
        "''              | ''   | ''              | ''          | false"
      })
  void theEnglishStandsBesideWordsOfAnotherLanguageOnWhicheverSideOfTheNumber(
      String before, String after, String english, String rest, boolean beside) {
    MaterialPage.Ring ring =
        new MaterialPage.Ring("Ring", "", List.of(), before, after, english, rest, "999", "");
    assertThat(ring.dangerTranslated()).isEqualTo(beside);
  }
}
