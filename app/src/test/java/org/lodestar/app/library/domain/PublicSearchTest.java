package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.site.PublicPlace;

/** How public pages are found by plain words. */
class PublicSearchTest {
  private static final List<PublicPlace> PLACES =
      List.of(
          new PublicPlace("/paint", "Buckets of paint", "For walls", "colour brush"),
          new PublicPlace("/walls", "Walls", "Where paint was taken off", ""),
          new PublicPlace("/rescue", "Ladders", "Who fell", "fallen"));

  private static final List<PublicSearch.Lead> LEADS =
      List.of(
          new PublicSearch.Lead("/rescue", 2, List.of("fell", "wall")),
          new PublicSearch.Lead("/rescue", 2, List.of("stuck")),
          new PublicSearch.Lead("/walls", 3, List.of("friend stuck")),
          new PublicSearch.Lead("/paint", 1, List.of("passport")),
          new PublicSearch.Lead("/paint", 1, List.of("bucket brush wall")));

  @ParameterizedTest
  @CsvSource({
    "colour, /paint",
    "clour, /paint",
    "colours, /paint",
    "collour, /paint",
    "coluor, /paint",
    "cplour, /paint",
    "bucktes, /paint",
    "ladderz, /rescue"
  })
  void aLetterThatIsMissingTooManyOtherOrElsewhereIsForgivenInALongWord(String typed, String href) {
    assertThat(find(typed)).containsExactly(href);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wal", "clor", "colr", "clouur", "xyzzy", ""})
  void whatIsShortOrFurtherAwayIsNot(String typed) {
    assertThat(find(typed)).isEmpty();
  }

  @Test
  void wherePlacesHoldAllWordsTheseThatHoldHalfOfThemAreLeftOut() {
    assertThat(find("paint brush")).containsExactly("/paint");
    assertThat(find("paint spoon")).as("nobody holds both").contains("/paint", "/walls");
  }

  @Test
  void whereNoPlaceHoldsHalfOfTheWordsThoseThatHoldAnyAreToldAsFew() {
    PublicSearch.Answer few = PublicSearch.in(PLACES, LEADS, "brush spoon fork knife");
    assertThat(few.places()).extracting(PublicPlace::href).containsExactly("/paint");
    assertThat(few.few()).isTrue();
    assertThat(PublicSearch.in(PLACES, LEADS, "paint spoon").few()).isFalse();
    PublicSearch.Answer none = PublicSearch.in(PLACES, LEADS, "spoon fork");
    assertThat(none.places()).isEmpty();
    assertThat(none.few()).isFalse();
  }

  @Test
  void wordsThatLeadToAPlaceDoSoWhateverElseIsTyped() {
    assertThat(find("I fell off the walls with a bucket of paint").getFirst()).isEqualTo("/rescue");
    assertThat(find("paint")).doesNotContain("/rescue");
    assertThat(find("passports")).containsExactly("/paint");
    assertThat(find("pass")).as("a beginning does not lead").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "stuck, /rescue, /rescue",
    "stuck with a passport, /rescue, /rescue /paint",
    "bucket brush wall and stuck, /rescue, /rescue /paint",
    "a friend is stuck, /walls, /walls /rescue",
    "one two three four five six seven eight nine ten eleven twelve stuck, /rescue, /rescue",
    "paint, /paint, ''"
  })
  void whatLeadsBeforeOthersDoesSoHoweverManyWordsTheseHaveAndAllThatLeadIsTold(
      String typed, String first, String led) {
    PublicSearch.Answer answer = PublicSearch.in(PLACES, LEADS, typed);
    assertThat(answer.places().getFirst().href()).isEqualTo(first);
    assertThat(answer.led()).isEqualTo(led.isEmpty() ? Set.of() : Set.of(led.split(" ")));
  }

  private static List<String> find(String typed) {
    return PublicSearch.in(PLACES, LEADS, typed).places().stream().map(PublicPlace::href).toList();
  }
}
