package org.lodestar.app.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.site.Language;

class OwnPageLanguageTest {
  @ParameterizedTest
  @CsvSource({
    "pl, POLISH",
    "'vi,pl', VIETNAMESE",
    "'zu,so', SOMALI",
    "zu, ENGLISH",
    "'', ENGLISH",
    // Persian is not Dari: somebody asks
    "fa, ENGLISH",
  })
  void theirOwnPageStandsOnWhatTheySpeakBestAndItHas(String spoken, Language expected) {
    List<String> codes = Arrays.asList(spoken.split(","));
    assertThat(OwnPageController.theirs(codes, List.of(Language.values()))).isEqualTo(expected);
  }
}
