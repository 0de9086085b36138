package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhoneticsTest {
  @ParameterizedTest
  @CsvSource({
    "SOUNDEX, Robert, R163",
    "SOUNDEX, Rupert, R163",
    "METAPHONE, Knight, NT",
    "DOUBLE_METAPHONE, Schmidt, XMT SMT",
    "NYSIIS, MacDonald, MCDANA",
    "DAITCH_MOKOTOFF, Moskowitz, 645740",
    "DAITCH_MOKOTOFF, Peters, 739400 734000",
    "COLOGNE, Müller-Lüdenscheidt, 65752682"
  })
  void aNameHasItsKnownCodes(Phonetics algorithm, String name, String codes) {
    assertThat(algorithm.codes(name)).containsExactlyInAnyOrder(codes.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "SOUNDEX, Шевченко, Shevchenko, true",
    "SOUNDEX, Ashcroft, Ashcraft, true",
    "DOUBLE_METAPHONE, Catherine, Kathryn, true",
    "DOUBLE_METAPHONE, Smith, Schmidt, true",
    "BEIDER_MORSE, Kowalski, Kovalsky, true",
    "DAITCH_MOKOTOFF, Auerbach, Ohrbach, true",
    "COLOGNE, Meyer, Maier, true",
    "SOUNDEX, Smith, Jones, false",
    "BEIDER_MORSE, Smith, Jones, false"
  })
  void namesAgreeWhenTheyShareACode(Phonetics algorithm, String a, String b, boolean agree) {
    assertThat(algorithm.agree(a, b)).isEqualTo(agree);
  }

  @ParameterizedTest
  @EnumSource
  void aTextWithoutLettersHasNoCodeAndAgreesWithNothing(Phonetics algorithm) {
    assertThat(algorithm.codes(" 12 😀")).isEmpty();
    assertThat(algorithm.agree("", "")).isFalse();
  }

  @Property(tries = 60)
  void everyAlgorithmReadsEveryNameAndItselfAgrees(
      @ForAll Phonetics algorithm,
      @ForAll @AlphaChars @StringLength(min = 1, max = 12) String name) {
    assertThat(algorithm.codes(name)).allMatch(code -> !code.isBlank());
    assertThat(algorithm.agree(name, name)).isEqualTo(!algorithm.codes(name).isEmpty());
  }
}
