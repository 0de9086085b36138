package org.lodestar.app.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words by which somebody could be found, and words that only sound like them. */
class ToldPlaceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "House at ZZ1 1AA",
        "we are at zz1 1aa",
        "Come to ZZ11AA",
        "ZZ1\u00a01AA",
        "ZZ1-1AA",
        "Women; 12 Secret Lane",
        "12 secret lane",
        "12a, Old Mill Road",
        "The house is 7 Orchard Close",
        "7 Orchard Rd.",
        "We are at 7 Orchard Close. Ring first.",
        "5 Mill St. Ring first",
        "104 St Invented Street"
      })
  void aPostcodeOrANumberInAStreetTellsAPlace(String words) {
    assertThat(ToldPlace.in(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Anyone who works at night",
        "Women over 18 who are street homeless",
        "Under 25 and street homeless",
        "Open 24 hours on the road",
        "Over 18 and living close to the place",
        "Mon-Fri 09:00-17:00, day 2",
        "Call 08000 121 700 at any hour",
        "24 Hours Near St Mary",
        "Run by the 2 Rivers Trust"
      })
  void otherWordsTellNone(String words) {
    assertThat(ToldPlace.in(words)).isFalse();
  }
}
