package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {
  @ParameterizedTest
  @CsvSource({
    "rm176sl, RM17 6SL, RM, RM17, 6",
    "' RM17  6SL ', RM17 6SL, RM, RM17, 6",
    "RM1 76SL, RM17 6SL, RM, RM17, 6",
    "RM17 6S1, '', '', '', ''",
    "RM17 GSL, '', '', '', ''",
    "RM17 S8L, RM17 5BL, RM, RM17, 5",
    "M1 1AE, M1 1AE, M, M1, 1",
    "w1a 0ax, W1A 0AX, W, W1A, 0",
    "EC1A 1BB, EC1A 1BB, EC, EC1A, 1",
    "CR2 6XH, CR2 6XH, CR, CR2, 6",
    "DN55 1PT, DN55 1PT, DN, DN55, 1",
    "GIR 0AA, GIR 0AA, GIR, GIR, 0",
    "RM17, RM17, RM, RM17, ''",
    "RM17 6, RM17 6, RM, RM17, 6",
    "M1 1, M1 1, M, M1, 1"
  })
  void aPostcodeIsReadWholeOrInPart(
      String text, String normal, String area, String district, String sector) {
    if (normal.isEmpty()) {
      assertThat(Postcode.parse(text)).isEmpty();
      return;
    }
    Postcode postcode = Postcode.parse(text).orElseThrow();
    assertThat(postcode).hasToString(normal);
    assertThat(postcode.area()).isEqualTo(area);
    assertThat(postcode.district()).isEqualTo(district);
    assertThat(postcode.sector()).isEqualTo(sector);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RM", "17 6SL", "RM17 6CL", "RM17 6SLX", "ABC1 2DE", "Grays"})
  void whatHasNotTheFormOfAPostcodeIsNone(String text) {
    assertThat(Postcode.parse(text)).isEmpty();
    assertThat(Postcode.isValid(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "RM17 6SL, rm176sl, UNIT",
    "RM17 6SL, RM17 6SB, SECTOR",
    "RM17 6SL, RM17 5SB, DISTRICT",
    "RM17 6SL, RM16 6SL, AREA",
    "RM17 6SL, SS17 6SL, DIFFERENT",
    "RM17 6SL, RM17, DISTRICT",
    "RM17 6, RM17 6, SECTOR",
    "RM17, RM17, DISTRICT",
    "RM17 6SL, '', UNKNOWN"
  })
  void twoPostcodesAgreeInTheSmallestAreaBothAreKnownToShare(
      String a, String b, PostcodeAgreement agreement) {
    assertThat(PostcodeAgreement.of(a, b)).isEqualTo(agreement);
    assertThat(PostcodeAgreement.of(b, a)).isEqualTo(agreement);
  }

  @Property
  void theNormalFormIsReadAsItself(@ForAll("postcodes") String text) {
    Postcode postcode = Postcode.parse(text).orElseThrow();
    assertThat(Postcode.parse(postcode.toString())).contains(postcode);
    assertThat(Postcode.isValid(text)).isTrue();
    assertThat(postcode.compare(postcode)).isEqualTo(PostcodeAgreement.UNIT);
    assertThat(postcode.toString().replace(" ", ""))
        .isEqualTo(text.replace(" ", "").toUpperCase(Locale.ROOT));
  }

  @Test
  void theRecordRefusesWhatIsNoPostcode() {
    assertThatThrownBy(() -> new Postcode("RM176", "", "")).isInstanceOf(Exception.class);
    assertThatThrownBy(() -> new Postcode("RM17", "", "SL")).isInstanceOf(Exception.class);
  }

  @Provide
  Arbitrary<String> postcodes() {
    Arbitrary<String> outward =
        Arbitraries.of("rm17", "RM1", "M1", "W1A", "EC1A", "DN55", "B33", "CR2");
    Arbitrary<Integer> sector = Arbitraries.integers().between(0, 9);
    Arbitrary<String> unit = Arbitraries.strings().withChars("ABDEFGHJLNPQRSTUWXYZ").ofLength(2);
    return Combinators.combine(outward, Arbitraries.of("", " "), sector, unit)
        .as((first, space, digit, letters) -> first + space + digit + letters);
  }
}
