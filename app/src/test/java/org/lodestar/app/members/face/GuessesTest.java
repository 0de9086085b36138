package org.lodestar.app.members.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessesTest {
  private final Guesses guesses =
      new Guesses(Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC));

  @Test
  void whoGuessesWaitsLongerEachTimeAndNobodyElseDoes() {
    for (int i = 0; i < 9; i++) {
      guesses.wrong("192.0.2.1");
    }
    assertThat(guesses.waitOf("192.0.2.1")).isZero();
    guesses.wrong("192.0.2.1");
    assertThat(guesses.waitOf("192.0.2.1")).isEqualTo(Duration.ofSeconds(1));
    guesses.wrong("192.0.2.1");
    assertThat(guesses.waitOf("192.0.2.1")).isEqualTo(Duration.ofSeconds(2));
    for (int i = 0; i < 50; i++) {
      guesses.wrong("192.0.2.1");
    }
    assertThat(guesses.waitOf("192.0.2.1")).isEqualTo(Duration.ofSeconds(8));
    assertThat(guesses.waitOf("192.0.2.2")).isZero();
  }
}
