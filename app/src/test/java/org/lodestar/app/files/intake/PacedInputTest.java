package org.lodestar.app.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lodestar.app.files.WhyNot;

class PacedInputTest {
  private long nanos;
  private final PacedInput in =
      new PacedInput(new ByteArrayInputStream(new byte[1_000_000]), 1024, () -> nanos);

  @Test
  void aByteASecondIsCutAfterHalfAMinute() {
    assertThatThrownBy(() -> read(1, 40))
        .isInstanceOfSatisfying(
            CutShort.class, cut -> assertThat(cut.why()).isEqualTo(WhyNot.TOO_SLOW));
    assertThat(in.total()).isBetween(29L, 32L);
  }

  @Test
  void aSlowPhoneIsNotCut() throws IOException {
    read(2_000, 300);
    assertThat(in.total()).isEqualTo(600_000);
    assertThat(in.bytesPerSecond()).isBetween(1_500.0, 2_500.0);
  }

  @Test
  void whoStopsHalfWayIsCut() throws IOException {
    read(50_000, 10);
    assertThatThrownBy(() -> read(1, 70)).isInstanceOf(CutShort.class);
  }

  @Test
  void whoIsSentAwayGoesAtTheNextByte() {
    in.cut();
    assertThatThrownBy(in::read)
        .isInstanceOfSatisfying(
            CutShort.class, cut -> assertThat(cut.why()).isEqualTo(WhyNot.TOO_SLOW));
  }

  @Test
  void onceRefusedTheRestIsReadForAShortWhileOnly() throws IOException {
    in.refuseRest();
    read(2_000, 29);
    assertThatThrownBy(() -> read(2_000, 5)).isInstanceOf(CutShort.class);
  }

  private void read(int bytesASecond, int seconds) throws IOException {
    byte[] buffer = new byte[bytesASecond];
    for (int second = 0; second < seconds; second++) {
      assertThat(in.read(buffer, 0, bytesASecond)).isPositive();
      nanos += TimeUnit.SECONDS.toNanos(1);
    }
  }
}
