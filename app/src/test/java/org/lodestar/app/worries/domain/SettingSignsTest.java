package org.lodestar.app.worries.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.worries.Setting;
import org.lodestar.vocabulary.Indicators;

class SettingSignsTest {
  @ParameterizedTest
  @EnumSource(Setting.class)
  void theFirstSignsOfASettingStandInTheListEachOnce(Setting setting) {
    assertThat(SettingSigns.first(setting))
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(Indicators.find(code)).as(code).isPresent());
  }

  /** Whatever the age, a worker of a setting is asked about some sign of it first. */
  @ParameterizedTest
  @EnumSource(value = Setting.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void aSettingHasFirstSigns(Setting setting) {
    assertThat(SettingSigns.first(setting)).hasSizeGreaterThan(4);
  }
}
