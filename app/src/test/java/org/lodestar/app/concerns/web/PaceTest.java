package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.lodestar.app.ground.ScopedClock;

class PaceTest {
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final Pace pace = new Pace(fixed(), 2, FIRST, LONGEST);

  @Test
  void theFirstTriesCostNothing() {
    pace.count("a");
    pace.count("a");
    assertThat(pace.wait("a")).isZero();
  }

  @Test
  void eachFurtherTryDoublesTheWaitUpToAnEnd() {
    for (int i = 0; i < 3; i++) {
      pace.count("a");
    }
    assertThat(pace.wait("a")).isEqualTo(FIRST);
    pace.count("a");
    assertThat(pace.wait("a")).isEqualTo(FIRST.multipliedBy(2));
    for (int i = 0; i < 50; i++) {
      pace.count("a");
    }
    assertThat(pace.wait("a")).isEqualTo(LONGEST);
  }

  @Test
  void anotherSourceDoesNotWait() {
    for (int i = 0; i < 50; i++) {
      pace.count("a");
    }
    assertThat(pace.wait("b")).isZero();
  }

  @Test
  void rememberNoMoreThanTenThousandSources() {
    for (int i = 0; i < 10_050; i++) {
      pace.count("source " + i);
    }
    assertThat(pace.size()).isEqualTo(10_000);
  }

  @Test
  void forgetsAfterAnHour() throws Exception {
    Pace moved = new Pace(ScopedClock.utc(), 0, FIRST, LONGEST);
    Instant noon = Instant.parse("2026-11-24T12:00:00Z");
    ScopedClock.at(
        noon,
        () -> {
          moved.count("a");
          return null;
        });
    assertThat(ScopedClock.<Duration, RuntimeException>at(noon, () -> moved.wait("a")))
        .isEqualTo(FIRST);
    Instant later = noon.plus(Duration.ofMinutes(61));
    assertThat(ScopedClock.<Duration, RuntimeException>at(later, () -> moved.wait("a"))).isZero();
  }

  private static Clock fixed() {
    return Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  }
}
