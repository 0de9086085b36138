package org.lodestar.app.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.PublicPage.Kind;
import org.lodestar.app.library.store.StarterPages;
import org.lodestar.vocabulary.Setting;
import org.lodestar.vocabulary.Settings;
import org.lodestar.vocabulary.Surroundings;

/** What stands beside a public page. */
class NearPagesTest {
  private static final Map<String, PublicPage> ALL = StarterPages.all();

  private static Set<String> slugs(Kind kind) {
    return ALL.values().stream()
        .filter(each -> each.kind() == kind)
        .map(PublicPage::slug)
        .collect(Collectors.toSet());
  }

  @Test
  void everyPageStandsBesideOthersThatAreThereAndTheyBesideIt() {
    ALL.keySet()
        .forEach(
            slug -> {
              Set<String> beside = NearPages.beside(slug);
              assertThat(beside).as(slug).isNotEmpty().doesNotContain(slug);
              assertThat(ALL.keySet()).containsAll(beside);
              assertThat(beside).allMatch(other -> NearPages.beside(other).contains(slug));
            });
  }

  @Test
  void everySortOfPlaceLeadsToATypeAndEveryTypeToSomethingElse() {
    Set<String> types = slugs(Kind.TYPE);
    assertThat(slugs(Kind.SETTING))
        .allMatch(slug -> NearPages.beside(slug).stream().anyMatch(types::contains));
    assertThat(types)
        .allMatch(slug -> NearPages.beside(slug).stream().anyMatch(each -> !types.contains(each)));
  }

  @ParameterizedTest
  @CsvSource({
    "car-washes, HAND_CAR_WASH",
    "nail-bars, NAIL_BAR",
    "farms, FARM_AND_FOOD",
    "homes, HOME",
    "streets, STREET",
    "factories, ''",
    "made-to-work, ''",
    "no-such-page, ''"
  })
  void aReportThatBeginsAtAPlaceSaysOfItWhatTheVocabularyKnows(String slug, String sector) {
    assertThat(NearPages.at(slug)).isEqualTo(sector);
  }

  @Test
  void nothingIsCarriedThatTheReportDoesNotKnowAndNoPlaceIsUnknownToThePosters() {
    Set<String> known =
        Stream.concat(
                Settings.listBySector().stream().map(Setting::code),
                Arrays.stream(Surroundings.values()).map(Enum::name))
            .collect(Collectors.toSet());
    assertThat(ALL.keySet().stream().map(NearPages::at).filter(each -> !each.isEmpty()))
        .hasSizeGreaterThan(9)
        .isSubsetOf(known);
    assertThat(
            slugs(Kind.SETTING).stream()
                .map(slug -> slug.toUpperCase(Locale.ROOT).replace('-', '_')))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(org.lodestar.app.community.Setting.values())
                .filter(each -> each != org.lodestar.app.community.Setting.SHOPS)
                .map(Enum::name)
                .toList());
  }
}
