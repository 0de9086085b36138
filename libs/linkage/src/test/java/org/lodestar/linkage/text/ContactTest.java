package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those that Ofcom keeps for drama. */
class ContactTest {
  @ParameterizedTest
  @CsvSource({
    "07700 900123, +447700900123",
    "+44 (0)7700 900123, +447700900123",
    "0044 7700 900123, +447700900123",
    "7700900123, +447700900123",
    "01632 960 123, +441632960123",
    "+1 202-555-0123, +12025550123",
    "960123, 960123",
    "ext. 12345678901234567, 12345678901234567"
  })
  void aNumberIsReadInItsInternationalFormOrAsDigits(String text, String number) {
    assertThat(Phone.parse(text)).contains(new Phone(number));
    assertThat(new Phone(number).isInternational()).isEqualTo(number.startsWith("+"));
  }

  @ParameterizedTest
  @CsvSource({
    "07700 900123, +447700900123, SAME",
    "01632 960123, 960123, SAME_END",
    "07700 900123, 07701 900123, SAME_END",
    "07700 900123, 07700 900132, ONE_OFF",
    "07700 900123, 07700 900124, ONE_OFF",
    "07700 900123, 07700 900456, DIFFERENT",
    "020 7946 0123, 01632 960123, DIFFERENT",
    "07700 900123, none, UNKNOWN",
    "07700 900123, 123, UNKNOWN"
  })
  void twoNumbersAgreeAtTheFirstLevelThatHolds(String a, String b, PhoneAgreement agreement) {
    assertThat(PhoneAgreement.of(a, b)).isEqualTo(agreement);
    assertThat(PhoneAgreement.of(b, a)).isEqualTo(agreement);
  }

  @Test
  void aNumberInAnotherRegionIsReadThere() {
    assertThat(Phone.parse("202-555-0123", "US")).contains(new Phone("+12025550123"));
    assertThatThrownBy(() -> new Phone("12345")).hasMessageContaining("6 digits");
  }

  @Property(tries = 200)
  void everyMobileOfTheDramaRangeIsTheSameInEveryForm(@ForAll @IntRange(max = 999) int last) {
    String end = "900%03d".formatted(last);
    assertThat(PhoneAgreement.of("07700 " + end, "+447700" + end)).isEqualTo(PhoneAgreement.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "A.N.Other+Job@Example.org, a.n.other, job, example.org",
    "' a@example.org ', a, '', example.org",
    "a.b+x@googlemail.com, ab, x, gmail.com"
  })
  void anAddressIsReadInItsParts(String text, String local, String tag, String domain) {
    assertThat(Email.parse(text)).contains(new Email(Glyphs.of(local), tag, domain));
  }

  @ParameterizedTest
  @CsvSource({
    "ann.other@example.org, Ann.Other@EXAMPLE.org, SAME",
    "a.nother@gmail.com, another@googlemail.com, SAME",
    "ann.other+x@example.org, ann.other@example.org, SAME_BUT_TAG",
    "ann.other@example.org, ann.othre@example.org, ONE_OFF",
    "ann.other@example.org, ann.other@example.com, SAME_LOCAL",
    "ann.other@example.org, ann.otherton@example.org, LOCAL_ALIKE",
    "ann.other@example.org, zed@example.org, DIFFERENT",
    "ann.other@example.org, zed@example.com, DIFFERENT",
    "ann.other@example.org, ann.other, UNKNOWN",
    "ann@example.org, a b@example.org, UNKNOWN",
    "'', '', UNKNOWN"
  })
  void twoAddressesAgreeAtTheFirstLevelThatHolds(String a, String b, EmailAgreement agreement) {
    assertThat(EmailAgreement.of(a, b)).isEqualTo(agreement);
    assertThat(EmailAgreement.of(b, a)).isEqualTo(agreement);
  }
}
