package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchRulesTest {
  @ParameterizedTest
  @CsvSource({
    "Andrei Popa,2,true",
    "Andrei Popa,50,true",
    "Andrei Popa,51,false",
    "Jean-Pierre,50,true",
    "Maria,3,true",
    "Maria,4,false",
    "A. Popa,4,false",
    "Vu Vu,4,false",
    "李明,3,true",
    "'',0,false",
    "-,0,false"
  })
  void aWholeNamePointsAtSomebodyUnlessManyHaveItAndOneWordOnlyWhileItIsRare(
      String name, int holders, boolean points) {
    assertThat(MatchRules.pointsAt(name, holders)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"Andrei Popa,true", "Andrei,false", "A Popa,false", "'',false"})
  void aSoundIsFollowedOnlyForMoreThanOneWord(String typed, boolean followed) {
    assertThat(MatchRules.worthHearing(typed)).isEqualTo(followed);
  }
}
