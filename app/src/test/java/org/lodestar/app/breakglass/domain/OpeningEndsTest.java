package org.lodestar.app.breakglass.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.breakglass.Ground;
import org.lodestar.app.breakglass.Opening;
import org.lodestar.app.breakglass.OpeningState;
import org.lodestar.app.ground.Ids;

/** When an opening ends, and the limits. */
class OpeningEndsTest {
  private static final Instant OPENED = Instant.parse("2026-12-01T03:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "OPEN, 0, OPEN",
    "OPEN, 239, OPEN",
    "OPEN, 240, CLOSED",
    "OPEN, 6000, CLOSED",
    "CLOSED, 10, CLOSED",
    "JUSTIFIED, 6000, JUSTIFIED",
    "NOT_JUSTIFIED, 6000, NOT_JUSTIFIED"
  })
  void itEndsByItself(OpeningState stored, long minutes, OpeningState shown) {
    Opening opening = opening(stored);
    assertThat(opening.state(OPENED.plus(Duration.ofMinutes(minutes)))).isEqualTo(shown);
  }

  @Test
  void itDoesNotEndBeforeItBegins() {
    assertThat(opening(OpeningState.OPEN).until()).isEqualTo(OPENED.plus(Duration.ofHours(4)));
    assertThatThrownBy(() -> opening(OpeningState.OPEN, OPENED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Opening opening(OpeningState state) {
    return opening(state, OPENED.plus(Duration.ofHours(4)));
  }

  private static Opening opening(OpeningState state, Instant until) {
    return new Opening(
        Ids.next(),
        Ids.next(),
        "K-0000-00",
        List.of(),
        Ids.next(),
        Ids.next(),
        Ids.next(),
        Ground.DANGER_NOW,
        OPENED,
        until,
        null,
        null,
        OPENED.plus(Duration.ofHours(24)),
        state,
        null,
        null,
        false,
        false,
        0);
  }

  @Test
  void theLimitsAreDatedAndToBeConfirmed() {
    Limits limits = Limits.on(LocalDate.of(2026, 12, 1));
    assertThat(limits.openFor()).isEqualTo(Duration.ofHours(4));
    assertThat(limits.toBeConfirmed()).isTrue();
    assertThatThrownBy(() -> Limits.on(LocalDate.of(2026, 10, 31)))
        .isInstanceOf(IllegalStateException.class);
  }
}
