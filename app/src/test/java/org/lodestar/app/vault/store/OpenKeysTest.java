package org.lodestar.app.vault.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.lodestar.app.vault.domain.Seal;

class OpenKeysTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-25T10:00:00Z"));
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
  private final OpenKeys open = new OpenKeys(clock);
  private final AtomicInteger unwrapped = new AtomicInteger();
  private final Seal seal = Seal.of(Seal.freshKey());

  @Test
  void aKeyIsUnwrappedOnceAMinute() {
    ask(1);
    ask(1);
    assertThat(unwrapped).hasValue(1);
    now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(61)));
    ask(1);
    assertThat(unwrapped).hasValue(2);
  }

  @Test
  void aDroppedKeyIsGone() {
    ask(1);
    open.drop(new UUID(0, 1));
    assertThat(open.size()).isZero();
  }

  @Test
  void noMoreThanTwoThousandAreKept() {
    for (int i = 0; i < 5_000; i++) {
      ask(i);
    }
    assertThat(open.size()).isEqualTo(2_000);
  }

  @Test
  void whatHasRunOutIsNotKept() {
    for (int i = 0; i < 100; i++) {
      ask(i);
    }
    now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(2)));
    ask(1_000);
    assertThat(open.size()).isEqualTo(1);
  }

  private void ask(int key) {
    open.get(
        new UUID(0, key),
        () -> {
          unwrapped.incrementAndGet();
          return seal;
        });
  }
}
