package org.lodestar.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  /** Words for where people come from, what they look like, believe or speak. */
  private static final Pattern ORIGIN =
      Pattern.compile(
          "\\b(nationalit\\w*|national|ethnic\\w*|rac(e|ial)|colou?r|skin|black|white|asian|african"
              + "|european|foreign\\w*|migrants?|immigrants?|refugees?|asylum|citizen\\w*|tribe"
              + "|religio\\w*|muslim|christian|jewish|hindu|sikh|gyps\\w*|roma|traveller\\w*"
              + "|native|accent|english|language|speaks? little"
              + "|albanian|vietnamese|chinese|romanian|polish|bulgarian|lithuanian|nigerian|indian"
              + "|pakistani|eritrean|sudanese|somali|iranian|iraqi|afghan|ukrainian|russian)\\b",
          Pattern.CASE_INSENSITIVE);

  static Stream<String> allWords() {
    Stream<String> general =
        Indicators.list().stream().flatMap(sign -> Stream.of(sign.words(), sign.plain()));
    Stream<String> settings =
        Stream.of(Settings.listByType(), Settings.listBySector())
            .flatMap(List::stream)
            .map(Setting::words);
    Stream<String> places =
        PlaceSigns.list().stream().flatMap(sign -> Stream.of(sign.words(), sign.plain()));
    return Stream.of(general, settings, places).flatMap(words -> words);
  }

  @ParameterizedTest
  @MethodSource("allWords")
  void nationalityAndEthnicityAreNeverASign(String words) {
    assertThat(ORIGIN.matcher(words).results().map(hit -> hit.group())).isEmpty();
    List<String> countries =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.UK).toLowerCase(Locale.UK))
            .toList();
    assertThat(words.toLowerCase(Locale.UK)).doesNotContain(countries);
  }

  @Test
  void thePatternFindsWhatItIsMeantToFind() {
    assertThat(ORIGIN.matcher("workers of one nationality").find()).isTrue();
    assertThat(ORIGIN.matcher("speaks little English").find()).isTrue();
    assertThat(ORIGIN.matcher("young Vietnamese workers").find()).isTrue();
  }

  @Test
  void theListHoldsTheGeneralSignsForAdultsAndChildren() {
    assertThat(Indicators.listOn(DAY)).hasSize(39).doesNotHaveDuplicates();
    assertThat(Indicators.listFor(AgeStatus.ADULT, DAY)).hasSize(23).noneMatch(Indicator::child);
    assertThat(Indicators.listFor(AgeStatus.UNDER_18, DAY)).hasSize(16).allMatch(Indicator::child);
    assertThat(Indicators.listFor(AgeStatus.UNSURE, DAY)).hasSize(39);
    assertThat(Indicators.listOn(LocalDate.of(2015, 10, 31))).isEmpty();
  }

  @Test
  void aSignIsFoundByItsCode() {
    Indicator locked = Indicators.get("ENV2");
    assertThat(locked.group()).isEqualTo(IndicatorGroup.ENVIRONMENTAL);
    assertThat(locked.weight()).isEqualTo(3);
    assertThat(Indicators.find("ENV99")).isEmpty();
    assertThatThrownBy(() -> Indicators.get("ENV99")).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void thePlainWordsAreShort() {
    assertThat(Indicators.list())
        .allMatch(sign -> sign.plain().split(" ").length <= 15)
        .noneMatch(sign -> sign.plain().contains(";") || sign.plain().contains("!"));
  }

  @Test
  void everyKindOfExploitationHasEveryGroupOfSigns() {
    assertThat(Settings.listByType()).hasSize(8 * IndicatorGroup.values().length);
    assertThat(Settings.listByType().stream().map(sign -> sign.code() + sign.group()))
        .doesNotHaveDuplicates();
    assertThat(Settings.listByType())
        .allMatch(sign -> IndicatorGroup.valueOf(sign.group()).name().equals(sign.group()));
  }

  @Test
  void everyTradeNamesWhoCanEnterOrAct() {
    assertThat(Settings.listBySector()).hasSize(12).noneMatch(sign -> sign.partners().isEmpty());
  }
}
