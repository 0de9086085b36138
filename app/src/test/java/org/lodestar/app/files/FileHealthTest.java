package org.lodestar.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileHealthTest {
  @ParameterizedTest
  @CsvSource({
    "50, true, FINE",
    "20, true, FINE",
    "19, true, LOW",
    "10, true, LOW",
    "9, true, VERY_LOW",
    "5, true, VERY_LOW",
    "4, true, OUT",
    "50, false, OUT"
  })
  void staffAreToldAtTwentyTenAndFivePercent(int free, boolean takes, FileHealth.Level level) {
    assertThat(new FileHealth(free, takes, ScannerState.NONE, 0).level()).isEqualTo(level);
  }
}
