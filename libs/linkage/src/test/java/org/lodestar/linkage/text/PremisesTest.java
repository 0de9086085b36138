package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PremisesTest {
  @ParameterizedTest
  @CsvSource({
    "'Flat 2, 14-16 Mill Ln, Grays RM17 6SL', 2, 14, 16, MILL LANE, RM17 6SL",
    "'FLAT 2 14 MILL LANE GRAYS', 2, 14, 14, MILL LANE, ''",
    "'14b Mill Lane, Grays', B, 14, 14, MILL LANE, ''",
    "'14/2 Mill Lane', 2, 14, 14, MILL LANE, ''",
    "'Ground floor flat, 3 St Mary''s Rd', GROUND, 3, 3, SAINT MARYS ROAD, ''",
    "'Room 4, Flat B, 9 The Avenue', 4 B, 9, 9, THE AVENUE, ''",
    "'Rose Cottage, Mill Lane, Grays', '', 0, 0, MILL LANE, ''",
    "'Unit 7, Example Ind Est, Grays', 7, 0, 0, '', ''",
    "'Hill View, 14 Mill Lane, Grays', '', 14, 14, MILL LANE, ''",
    "'Hill View, Mill Lane, Grays', '', 0, 0, MILL LANE, ''",
    "'3 Church Hill, Grays', '', 3, 3, CHURCH HILL, ''",
    "'3 Church Hill Rd Grays', '', 3, 3, CHURCH HILL ROAD, ''",
    "'3 High St Grays on the Hill', '', 3, 3, HIGH STREET, ''",
    "'1st Avenue, Grays', '', 0, 0, 1ST AVENUE, ''",
    "'', '', 0, 0, '', ''"
  })
  void anAddressIsTakenApart(
      String address, String flat, int from, int to, String street, String postcode) {
    Premises premises = Premises.of(address);
    assertThat(premises.flat()).isEqualTo(flat);
    assertThat(premises.from()).isEqualTo(from);
    assertThat(premises.to()).isEqualTo(to);
    assertThat(premises.street()).hasToString(street);
    assertThat(Objects.toString(premises.postcode(), "")).isEqualTo(postcode);
  }

  @ParameterizedTest
  @CsvSource({
    "'14 Mill Lane, Grays', '14 MILL LN GRAYS', SAME",
    "'Flat B, 14 Mill Lane', '14B Mill Lane', SAME",
    "'14 Mil Lane, Grays', '14 Mill Lane, Grays', SAME",
    "'14 Mill Lane, RM17 6SL', '14 Mull Street, RM17 6SL', SAME",
    "'14-16 Mill Lane', '16 Mill Lane', SAME",
    "'Rose Cottage, Mill Lane, Grays', 'Rose Cottage Mill Ln', SAME",
    "'Flat 2, 14 Mill Lane', 'Flat 3, 14 Mill Lane', SAME_BUILDING",
    "'Flat 2, 14 Mill Lane', '14 Mill Lane', SAME_BUILDING",
    "'14 Mill Lane', '15 Mill Lane', SAME_STREET",
    "'14 Mill Lane', 'Mill Lane', SAME_STREET",
    "'14 Mill Lane', '14 Church Lane', DIFFERENT",
    "'14 High Street, RM17 6SL', '14 High Street, SS1 1AA', ALIKE",
    "'14 Mill Lane, Grays', '14 Church Road, Leeds', DIFFERENT",
    "'Example Nail Bar, 14 Mill Lane', 'Example Nail Bar', SAME_STREET",
    "'', '14 Mill Lane', UNKNOWN"
  })
  void twoAddressesAgreeAtTheFirstLevelThatHolds(String a, String b, PremisesAgreement agreement) {
    assertThat(PremisesAgreement.of(a, b)).isEqualTo(agreement);
    assertThat(PremisesAgreement.of(b, a)).isEqualTo(agreement);
  }

  @Test
  void thePropertyReferenceSaysMoreThanTheWords() {
    Premises first = Premises.of("14 Mill Lane").withUprn(100_000_000_001L);
    assertThat(first.findUprn()).hasValue(100_000_000_001L);
    assertThat(first.compare(Premises.of("").withUprn(100_000_000_001L)))
        .isEqualTo(PremisesAgreement.SAME_UPRN);
    assertThat(first.compare(Premises.of("14 Mill Lane").withUprn(2)))
        .isEqualTo(PremisesAgreement.SAME_BUILDING);
    assertThat(Premises.of("").withUprn(1).compare(Premises.of("").withUprn(2)))
        .isEqualTo(PremisesAgreement.DIFFERENT);
    assertThat(first.compare(Premises.of(""))).isEqualTo(PremisesAgreement.UNKNOWN);
    assertThat(Premises.of("").withUprn(1).compare(Premises.of("14 Mill Lane")))
        .isEqualTo(PremisesAgreement.UNKNOWN);
    assertThat(first.compare(Premises.of("14 Mill Lane"))).isEqualTo(PremisesAgreement.SAME);
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> Premises.of("").withUprn(1_000_000_000_000L))
        .hasMessageContaining("12 digits");
    assertThatThrownBy(() -> new Premises(0, "", 3, 2, Glyphs.of(""), null, Set.of()))
        .hasMessageContaining("upwards");
  }

  @Property
  void everyAddressIsReadAndAgreementIsSymmetric(
      @ForAll("addresses") String a, @ForAll("addresses") String b) {
    assertThat(PremisesAgreement.of(a, b)).isEqualTo(PremisesAgreement.of(b, a));
    assertThat(PremisesAgreement.of(a, a)).isIn(PremisesAgreement.SAME, PremisesAgreement.ALIKE);
  }

  @Property(tries = 150)
  void anyTextAtAllIsReadWithoutHarm(@ForAll String text) {
    assertThat(PremisesAgreement.of(text, text))
        .isIn(
            PremisesAgreement.SAME,
            PremisesAgreement.ALIKE,
            PremisesAgreement.DIFFERENT,
            PremisesAgreement.UNKNOWN);
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> flat = Arbitraries.of("", "Flat 2, ", "FLAT B ", "Top floor flat, ");
    Arbitrary<String> number = Arbitraries.of("", "14 ", "14b ", "12-16 ", "3/1 ");
    Arbitrary<String> street = Arbitraries.of("Mill Lane", "Mill Ln", "St Mary St", "Rose Cottage");
    Arbitrary<String> end = Arbitraries.of("", ", Grays", " RM17 6SL", ", Grays, SS1 1AA");
    return Combinators.combine(flat, number, street, end).as((f, n, s, e) -> f + n + s + e);
  }
}
