package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

  @Test
  void whoSignsFindsTheirLanguage() {
    assertThat(SpokenLanguages.options())
        .extracting(Option::label)
        .contains("British Sign Language");
    assertThat(SpokenLanguages.name("bfi")).isEqualTo("British Sign Language");
  }
}
