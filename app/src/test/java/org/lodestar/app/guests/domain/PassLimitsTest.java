package org.lodestar.app.guests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassLimitsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "14, true", "60, true", "61, false", "400, false"})
  void aLinkLastsFromTodayUntilSixtyDays(int days, boolean fits) {
    assertThat(PassLimits.fits(TODAY.plusDays(days), TODAY)).isEqualTo(fits);
  }

  @Test
  void whatIsProposedFits() {
    assertThat(PassLimits.usual(TODAY)).isEqualTo(TODAY.plusDays(14));
  }

  @Test
  void theNumberOfABrowserHasFourDigitsWhateverItsHash() {
    assertThat(BrowserNumber.of(new byte[32])).isEqualTo("0000");
    assertThat(BrowserNumber.of(new byte[] {-1, 2, 3, 4, 5, 6, 7, 8, 9})).matches("[0-9]{4}");
  }
}
