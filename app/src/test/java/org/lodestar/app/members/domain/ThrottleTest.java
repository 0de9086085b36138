package org.lodestar.app.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private final Moving clock = new Moving();
  private final Throttle throttle = new Throttle(clock);
  private final String key = throttle.key("a@example.org", "192.0.2.1");

  @Test
  void fourSlipsCostNothing() {
    wrong(4);
    assertThat(throttle.waitOf(key)).isZero();
  }

  @Test
  void fromTheFifthOnEachWrongTryDoublesTheWait() {
    wrong(5);
    assertThat(throttle.waitOf(key)).isEqualTo(Duration.ofSeconds(1));
    wrong(3);
    assertThat(throttle.waitOf(key)).isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  void nobodyWaitsLongerThanFiveMinutes() {
    wrong(200);
    assertThat(throttle.waitOf(key)).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void theWaitRunsOut() {
    wrong(8);
    clock.now = clock.now.plusSeconds(8);
    assertThat(throttle.waitOf(key)).isZero();
  }

  @Test
  void onlyThisAccountFromThisSourceIsSlowed() {
    wrong(20);
    assertThat(throttle.waitOf(throttle.key("a@example.org", "192.0.2.2"))).isZero();
    assertThat(throttle.waitOf(throttle.key("b@example.org", "192.0.2.1"))).isZero();
    assertThat(throttle.waitOf(throttle.key("A@EXAMPLE.org", "192.0.2.1"))).isPositive();
  }

  @Test
  void aRightTryForgetsTheWrongOnes() {
    wrong(20);
    throttle.right(key);
    assertThat(throttle.waitOf(key)).isZero();
  }

  @Test
  void wrongTriesAreForgottenAfterAnHour() {
    wrong(20);
    clock.now = clock.now.plus(Duration.ofMinutes(61));
    wrong(1);
    assertThat(throttle.waitOf(key)).isZero();
  }

  @Test
  void theKeyTellsNeitherAccountNorSourceAndDiffersOnEachNode() {
    assertThat(key).matches("[0-9a-f]{64}");
    assertThat(new Throttle(clock).key("a@example.org", "192.0.2.1")).isNotEqualTo(key);
  }

  private void wrong(int times) {
    for (int i = 0; i < times; i++) {
      throttle.count(key);
    }
  }

  private static final class Moving extends Clock {
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void ofTriesSentTogetherOnlyTheFreeOnesGoOn() {
    AtomicInteger evaluated = new AtomicInteger();
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        crowd.submit(
            () -> {
              if (throttle.begin(key).isZero()) {
                evaluated.incrementAndGet();
              }
            });
      }
    }
    assertThat(evaluated).hasValue(5);
  }

  @Test
  void aTryTakenBackCostsNothing() {
    for (int i = 0; i < 50; i++) {
      assertThat(throttle.begin(key)).isZero();
      throttle.undo(key);
    }
  }
}
