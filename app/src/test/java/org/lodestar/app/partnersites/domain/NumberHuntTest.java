package org.lodestar.app.partnersites.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.directory.NumberSlip;
import org.lodestar.app.partnersites.NearMiss;

/** Numbers of a text, digit by digit: right, nearly right, and others. */
class NumberHuntTest {
  private static final Helpline MAIN = new Helpline("08000 121 700", true, true);
  private static final List<Helpline> HELPLINES =
      List.of(
          MAIN,
          new Helpline("0800 1111", false, true),
          new Helpline("0808 800 5000", false, true),
          new Helpline("0800 555 111", false, true),
          new Helpline("01375 652 802", false, true),
          new Helpline("0808 2000 247", false, false),
          new Helpline("999", false, true));

  private final NumberHunt hunt = new NumberHunt(HELPLINES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 08000 121 700.",
        "08000121700",
        "0800 0121 700",
        "08000-121-700",
        "08000\u2013121\u2013700",
        "08000.121.700",
        "(08000) 121 700",
        "080\u200b00 121\u00a0700",
        "08000\u202f121\u2009700",
        "+44 8000 121 700",
        "+44 (0)8000 121 700",
        "0044 8000 121 700",
        "08000\n121 700",
        "Open 24/7: 08000 121 700, 24 hours",
        "0800 1111 08000 121 700",
        "\u0660\u0668\u0660\u0660\u0660 \u0661\u0662\u0661 \u0667\u0660\u0660"
      })
  void aRightNumberIsFoundHoweverItsDigitsAreParted(String text) {
    assertThat(hunt.in(text).right()).contains(MAIN.digits());
    assertThat(hunt.in(text).near()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          08000 121 70       | ONE_SHORT     | 08000 121 70       | 08000 121 700
          0800 121 700       | ONE_SHORT     | 0800 121 700       | 08000 121 700
          8000 121 700       | ONE_SHORT     | 8000 121 700       | 08000 121 700
          08000 121 7000     | ONE_MORE      | 08000 121 7000     | 08000 121 700
          080000 121 700     | ONE_MORE      | 080000 121 700     | 08000 121 700
          08000 121 701      | ONE_OTHER     | 08000 121 701      | 08000 121 700
          03000 121 700      | ONE_OTHER     | 03000 121 700      | 08000 121 700
          08000 112 700      | SWAPPED       | 08000 112 700      | 08000 121 700
          80000 121 700      | SWAPPED       | 80000 121 700      | 08000 121 700
          +33 8000 121 700   | OTHER_COUNTRY | +33 8000 121 700   | 08000 121 700
          +44 8000 121 70    | ONE_SHORT     | +44 8000 121 70    | 08000 121 700
          08000.121.70       | ONE_SHORT     | 08000 121 70       | 08000 121 700
          0808 800 5001      | ONE_OTHER     | 0808 800 5001      | 0808 800 5000
          0800 1112          | ONE_OTHER     | 0800 1112          | 0800 1111
          """)
  void aNumberThatIsOneSlipAwayIsNamedWithWhatIsMeant(
      String written, NumberSlip kind, String shown, String meant) {
    assertThat(hunt.in("Ring " + written + " now").near())
        .containsExactly(new NearMiss(kind, shown, meant));
    assertThat(hunt.in(written).right()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no number at all",
        "On 24/11/2026 we counted 1,000,000",
        "08000 121 and 700 others",
        "0800 111 999",
        "0808 808 4994",
        "01375 652 803",
        "0808 2000 248",
        "998",
        "08000 121 7 0 0 1 2 3 4 5 6",
        "Company 08000"
      })
  void whatIsAnotherNumberOrNoneIsLeftAlone(String text) {
    assertThat(hunt.in(text).near()).as(text).isEmpty();
  }

  @Test
  void aRightNumberDoesNotHideAWrongOneBesideIt() {
    NumberHunt.Heard heard = hunt.in("08000 121 700 or 08000 121 710");
    assertThat(heard.right()).containsExactly(MAIN.digits());
    assertThat(heard.near())
        .containsExactly(new NearMiss(NumberSlip.ONE_OTHER, "08000 121 710", MAIN.number()));
  }

  @Test
  void aWrongNumberIsNotPiecedTogetherOverTwoBlocks() {
    assertThat(hunt.in("08000 121\n70 of us").near()).isEmpty();
  }

  @Test
  void aPageFullOfDigitsIsHeardInTime() {
    String many = "0 1 2 3 4 5 6 7 ".repeat(20_000);
    assertThat(hunt.in(many).right()).isEmpty();
  }
}
