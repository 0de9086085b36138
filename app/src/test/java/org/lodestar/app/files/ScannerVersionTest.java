package org.lodestar.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerVersionTest {
  @ParameterizedTest
  @CsvSource({
    "ClamAV 1.4.3/27847/Wed Nov 26 09:38:10 2025, ClamAV 1.4.3, 27847, 2025-11-26",
    "ClamAV 1.4.3/27847/Mon Dec  1 09:38:10 2025, ClamAV 1.4.3, 27847, 2025-12-01",
    "ClamAV 0.103.12/27847/some day, ClamAV 0.103.12, 27847,",
    "ClamAV 1.4.3/27847, ClamAV 1.4.3, 27847,",
    "ClamAV 1.4.3, ClamAV 1.4.3, 0,"
  })
  void readsWhatClamdSaysOfItself(String answer, String engine, int number, LocalDate day) {
    assertThat(ScannerVersion.read(answer + "\0\n"))
        .isEqualTo(new ScannerVersion(engine, number, day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0", "<script>", "ClamAV 1.4/99999999999/x", "UNKNOWN COMMAND<b>"})
  void anythingElseIsNoAnswer(String answer) {
    assertThat(ScannerVersion.read(answer)).isNull();
  }

  @Test
  void beforeTheFirstAnswerNothingIsKnown() {
    ScannerSeen seen = new ScannerSeen(null, null);
    assertThat(seen.signatures()).isZero();
    assertThat(seen.signaturesOn()).isEmpty();
  }
}
