package org.lodestar.app.concerns.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lodestar.app.site.Option;

class ReportLanguagesTest {
  @Test
  void eachLanguageStandsInTheListOnce() {
    assertThat(ReportLanguages.options()).extracting(Option::label).doesNotHaveDuplicates();
    assertThat(ReportLanguages.options()).extracting(Option::value).doesNotHaveDuplicates();
    assertThat(ReportLanguages.options()).allMatch(each -> ReportLanguages.known(each.value()));
  }

  @Test
  void whoSignsFindsTheirLanguage() {
    assertThat(ReportLanguages.options())
        .extracting(Option::label)
        .contains("British Sign Language");
    assertThat(ReportLanguages.name("bfi")).isEqualTo("British Sign Language");
  }
}
