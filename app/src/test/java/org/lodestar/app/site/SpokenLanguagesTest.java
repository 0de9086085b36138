package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenLanguagesTest {
  @Test
  void eachLanguageStandsInTheListOnce() {
    assertThat(SpokenLanguages.options()).extracting(Option::label).doesNotHaveDuplicates();
    assertThat(SpokenLanguages.options()).extracting(Option::value).doesNotHaveDuplicates();
    assertThat(SpokenLanguages.options()).allMatch(each -> SpokenLanguages.known(each.value()));
  }

  @Test
  void aRecordOfACaseHoldsEachLanguageOnceAndSignLanguageToo() {
    assertThat(SpokenLanguages.byCode().values())
        .doesNotHaveDuplicates()
        .contains("British Sign Language", "Vietnamese", "Tigrinya", "Hebrew");
    assertThat(SpokenLanguages.byCode()).containsEntry("bfi", "British Sign Language");
    assertThat(SpokenLanguages.english("iw")).isEqualTo("Hebrew");
  }

  /** For a dead or a devised one nobody books an interpreter; a record that holds it is read. */
  @ParameterizedTest
  @ValueSource(strings = {"ae", "cu", "la", "pi", "sa", "eo", "ia", "ie", "io", "vo"})
  void whatNobodySpeaksIsReadAndNotOffered(String code) {
    assertThat(SpokenLanguages.options()).extracting(Option::value).doesNotContain(code);
    assertThat(SpokenLanguages.offered()).doesNotContainKey(code);
    assertThat(SpokenLanguages.byCode()).containsKey(code);
    assertThat(SpokenLanguages.known(code)).isTrue();
    assertThat(SpokenLanguages.english(code)).isNotEqualTo(code);
  }

  @Test
  void whatPeopleSpeakIsOffered() {
    assertThat(SpokenLanguages.offered().values())
        .contains("Vietnamese", "Tigrinya", "Twi", "Lingala", "British Sign Language", "Welsh");
  }

  @Test
  void whoSignsFindsTheirLanguage() {
    assertThat(SpokenLanguages.options())
        .extracting(Option::label)
        .contains("British Sign Language");
    assertThat(SpokenLanguages.name("bfi")).isEqualTo("British Sign Language");
  }
}
