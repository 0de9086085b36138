package org.lodestar.app.concerns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {
  @Test
  void findsTelephoneNumbersHoweverTheyAreWritten() {
    assertThat(Mentions.phones("ring 07700 900123 or +44 (0)1375 496000, flat 12"))
        .containsExactly("07700 900123", "+44 (0)1375 496000");
  }

  @Test
  void findsRegistrationMarks() {
    assertThat(Mentions.plates("white van AB12 CDE, also kp05xyz")).contains("AB12 CDE", "KP05XYZ");
  }

  @Test
  void findsPostcodes() {
    assertThat(Mentions.postcodes("12 High Street, Grays rm17 6sl")).containsExactly("RM17 6SL");
  }

  @Test
  void findsNumbersOfRecordsElsewhere() {
    assertThat(Mentions.references("Licence L-77, EHM 1234567, crime 42/12345/24; see hs12345"))
        .containsExactly("L-77", "1234567", "42/12345/24", "HS12345");
    assertThat(
            Mentions.references(
                "On 12/03/2026 at 10am, the 22nd, in RM17, since the 1980s, 2 men and 14 others"))
        .isEmpty();
  }

  @Test
  void findsNothingInNothing() {
    assertThat(Mentions.phones("")).isEmpty();
    assertThat(Mentions.plates("they never leave")).isEmpty();
    assertThat(Mentions.postcodes("by the river")).isEmpty();
  }

  @Test
  void findsAccountsHoweverTheyAreWrittenAndOnlyThoseWhoseCheckHolds() {
    assertThat(Mentions.accounts("pay to 12-34-56, account 12345678 each Friday"))
        .containsExactly("12-34-5612345678");
    assertThat(Mentions.accounts("GB82 WEST 1234 5698 7654 32 and RO49AAAA1B31007593840000"))
        .containsExactly("GB82 WEST 1234 5698 7654 32", "RO49AAAA1B31007593840000");
    assertThat(Mentions.accounts("GB82 WEST 1234 5698 7654 33")).isEmpty();
    assertThat(Mentions.accounts("we are 12 people in 34 rooms")).isEmpty();
  }

  @Test
  void findsWebAndMailAddressesAndTellsThemApart() {
    String text =
        "Advert on https://www.example.org/ad/7?x=1, or jobs.example.co.uk. Write to a.b@example.org";
    assertThat(Mentions.webAddresses(text))
        .containsExactly("https://www.example.org/ad/7?x=1", "jobs.example.co.uk");
    assertThat(Mentions.emails(text)).containsExactly("A.B@EXAMPLE.ORG");
  }

  @Test
  void aShortWordBesideANumberIsNoPlateInRunningText() {
    assertThat(Mentions.platesInProse("They come at 10 in a van, AB12 CDE or ZZ70LMP, room B12"))
        .containsExactlyInAnyOrder("AB12 CDE", "AB12", "ZZ70LMP");
  }

  @Test
  void wordsThatCountOrDescribePeopleAreNoNames() {
    assertThat(Mentions.names("Two young men, one called Ion Popescu, and his wife"))
        .isEqualTo("called Ion Popescu");
    assertThat(Mentions.names("Two men")).isEmpty();
  }
}
