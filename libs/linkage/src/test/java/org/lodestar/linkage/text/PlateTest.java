package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlateTest {
  @ParameterizedTest
  @CsvSource({
    "ab12 cde, AB12CDE, CURRENT",
    "AB-12-CDE, AB12CDE, CURRENT",
    "A123 BCD, A123BCD, PREFIX",
    "abc 123d, ABC123D, SUFFIX",
    "ABZ 1234, ABZ1234, DATELESS",
    "1 A, 1A, DATELESS",
    "AB?2 C*, AB?2C*, PARTIAL",
    "AB12**, AB12*, PARTIAL",
    "AI12 CDE, AI12CDE, OTHER",
    "AB12 CDQ, AB12CDQ, OTHER",
    "'', '', OTHER"
  })
  void aPlateHasItsNormalFormAndItsSeries(String seen, String text, PlateForm form) {
    assertThat(Plate.of(seen)).hasToString(text);
    assertThat(Plate.of(seen).form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "ab12 cde, AB12CDE, SAME",
    "AB10 CDE, ABIO CDE, SAME_BUT_CONFUSABLE",
    "SB12 CDZ, 5812 CD2, SAME_BUT_CONFUSABLE",
    "AB12 C??, AB12 CDE, PARTIAL_FITS",
    "AB12*, AB12 CDE, PARTIAL_FITS",
    "*CDE, AB12 CDE, PARTIAL_FITS",
    "AB1? C*, A?12 *E, PARTIAL_FITS",
    "AB1O ???, AB10 CDE, PARTIAL_FITS",
    "AB12*, AB12, PARTIAL_FITS",
    "AB12 ??, AB12 CDE, DIFFERENT",
    "AB13*, AB12 CDE, DIFFERENT",
    "AB12 CDE, AB12 CED, ONE_OFF",
    "AB12 CDE, AB12 CDF, ONE_OFF",
    "AB12 CDE, AB12 CD, ONE_OFF",
    "AB12 CDE, AB21 CED, DIFFERENT",
    "AB12 CDE, ?????, UNKNOWN",
    "AB*, AB12 CDE, UNKNOWN",
    "'', AB12 CDE, UNKNOWN"
  })
  void twoPlatesAgreeAtTheFirstLevelThatHolds(String a, String b, PlateAgreement agreement) {
    assertThat(PlateAgreement.of(a, b)).isEqualTo(agreement);
    assertThat(PlateAgreement.of(b, a)).isEqualTo(agreement);
  }

  @Property
  void hidingCharactersNeverMakesAPlateDisagreeWithItself(
      @ForAll @Chars({'A', 'B', '0', 'O', '1', 'Z'}) @StringLength(min = 5, max = 7) String text,
      @ForAll @StringLength(7) @Chars({'.', '.', '.', '?', '*'}) String hidden) {
    StringBuilder partial = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      partial.append(hidden.charAt(i) == '.' ? text.charAt(i) : hidden.charAt(i));
    }
    assertThat(Plate.of(text).compare(Plate.of(partial.toString())))
        .isIn(PlateAgreement.SAME, PlateAgreement.PARTIAL_FITS, PlateAgreement.UNKNOWN);
  }

  @Property
  void agreementIsSymmetric(
      @ForAll @Chars({'A', '8', 'B', '?', '*'}) @StringLength(max = 7) String a,
      @ForAll @Chars({'A', '8', 'B', '?', '*'}) @StringLength(max = 7) String b) {
    assertThat(PlateAgreement.of(a, b)).isEqualTo(PlateAgreement.of(b, a));
  }
}
