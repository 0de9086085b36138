package org.lodestar.app.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is one slip away from a right number, and what is not. */
class NumberSlipTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "08000 121 700     | -",
        "+44 8000 121 700  | -",
        "+44 (0)8000 121700| -",
        "0044 8000 121 700 | -",
        "08000 121 70      | ONE_SHORT",
        "0800 121 700      | ONE_SHORT",
        "08000 121 7000    | ONE_MORE",
        "080000 121 700    | ONE_MORE",
        "08000 121 701     | ONE_OTHER",
        "03000 121 700     | ONE_OTHER",
        "08000 112 700     | SWAPPED",
        "+44 8000 112 700  | SWAPPED",
        "80000 121 700     | SWAPPED",
        "+33 8000 121 700  | OTHER_COUNTRY",
        "08000 121 811     | -",
        "08001 121 701     | -",
        "08000 121         | -",
        "+33 8000 121 701  | -",
        "999               | -"
      })
  void aSlipIsOneDigitTwoSwappedOrAnotherCountry(String written, @Nullable NumberSlip slip) {
    String meant = DialledNumber.of("08000 121 700");
    assertThat(NumberSlip.of(DialledNumber.of(written), meant)).isEqualTo(slip);
  }
}
