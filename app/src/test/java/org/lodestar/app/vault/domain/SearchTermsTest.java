package org.lodestar.app.vault.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.vault.Field;

class SearchTermsTest {
  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PHONE       | 07700 900123                  | +44 7700 900123
          PHONE       | 07700-900-123                 | 0044 7700 900123
          PHONE       | (07700) 900123                | tel:+44-7700-900123
          PHONE       | +40 721 234 567               | 0040721234567
          VEHICLE     | AB12 CDO                      | ab12cd0
          VEHICLE     | AI51 OOO                      | A1 5I 000
          VEHICLE     | ＡＢ１２ ＣＤＥ                  | AB12CDE
          EMAIL       | Ana.P@Example.ORG             | ana.p@example.org
          EMAIL       | ana@bücher.example            | ana@xn--bcher-kva.example
          WEB_ADDRESS | https://www.Example.org/a/?x=1 | example.org/A
          WEB_ADDRESS | HTTP://example.org/           | example.org
          POSTCODE    | sw1a 1aa                      | SW1A1AA
          REFERENCE   | NRM-2026/00123                | nrm 2026 00123
          NAME        | Nguyễn Thị Hoa                | NGUYEN thi hoa
          NAME        | Łukasz Żółć                   | lukasz zolc
          NAME        | O'Brien                       | o’brien
          NAME        | Straße                        | STRASSE
          NAME        | ﬁona                          | Fiona
          NAME_SOUND  | Catherine Smith               | Kathryn Smyth
          NAME_SOUND  | Stephen                       | Steven
          WORD        | the nail bar in Łódź Street   | nail BAR lodz street
          """)
  void twoWaysOfWritingAreTheSame(Field field, String one, String other) {
    assertThat(SearchTerms.asked(field, one))
        .isNotEmpty()
        .isEqualTo(SearchTerms.asked(field, other));
  }

  /** It stopped the search, and the saving of whatever held it. */
  @ParameterizedTest
  @CsvSource({"EMAIL, a@", "WEB_ADDRESS, https://"})
  void aHostThatIsNoneForItsLengthIsTakenAsItStands(Field field, String before) {
    assertThat(SearchTerms.asked(field, before + "ü".repeat(6_000))).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1} is not {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PHONE       | 07700 900123    | 07700 900124
          VEHICLE     | AB12 CDE        | AB12 CDF
          EMAIL       | a@example.org   | b@example.org
          EMAIL       | a.b@example.org | ab@example.org
          WEB_ADDRESS | example.org/a   | example.org/b
          NAME        | Ana             | Anna
          NAME_SOUND  | Ana             | Bea
          """)
  void differentThingsAreDifferent(Field field, String one, String other) {
    assertThat(SearchTerms.asked(field, one)).isNotEqualTo(SearchTerms.asked(field, other));
  }

  @Test
  void aNameIsFoundByAnyOfItsParts() {
    assertThat(SearchTerms.indexed(Field.NAME, "Popescu, Ana Maria"))
        .containsExactlyInAnyOrder("popescu", "ana", "maria");
    assertThat(SearchTerms.asked(Field.NAME, "ana POPESCU"))
        .containsExactly(Set.of("ana"), Set.of("popescu"));
  }

  @Test
  void eitherSoundOfANameWillDo() {
    Set<String> indexed = SearchTerms.indexed(Field.NAME_SOUND, "Schmidt");
    Set<String> asked = SearchTerms.asked(Field.NAME_SOUND, "Smith").getFirst();
    assertThat(Collections.disjoint(indexed, asked)).isFalse();
  }

  @Test
  void wordsAreFoundInScriptsWithoutSpaces() {
    assertThat(SearchTerms.indexed(Field.WORD, "我在洗车场工作")).hasSizeGreaterThan(2);
  }

  @Test
  void commonWordsLeaveNoTrace() {
    assertThat(SearchTerms.indexed(Field.WORD, "He said that they would not let me go"))
        .containsExactly("let");
  }

  @Test
  void aLongTextHasNoMoreThanFourHundredWords() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append("word").append(i).append(' ');
    }
    assertThat(SearchTerms.indexed(Field.WORD, text.toString())).hasSize(400);
  }

  @Property(tries = 300)
  void nothingThatPeopleTypeBreaksASearch(
      @ForAll Field field, @ForAll @StringLength(max = 200) String typed) {
    List<Set<String>> asked = SearchTerms.asked(field, typed);
    assertThat(asked).doesNotContain(Set.of()).noneMatch(terms -> terms.contains(""));
    assertThat(SearchTerms.indexed(field, typed))
        .containsAll(asked.stream().flatMap(Set::stream).toList());
  }
}
