package org.lodestar.app.breakglass.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.breakglass.Ground;
import org.lodestar.app.breakglass.Opening;
import org.lodestar.app.breakglass.OpeningEvent;
import org.lodestar.app.breakglass.OpeningState;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.site.Refused;

/** Every event in every state of an opening, its end, and the limits. */
class OpeningMovesTest {
  private static final Instant OPENED = Instant.parse("2026-12-01T03:00:00Z");
  private static final Map<OpeningState, String> TABLE =
      Map.of(
          OpeningState.OPEN, "RUN_OUT>CLOSED CLOSE>CLOSED",
          OpeningState.CLOSED, "FIND_JUSTIFIED>JUSTIFIED FIND_NOT_JUSTIFIED>NOT_JUSTIFIED",
          OpeningState.JUSTIFIED, "",
          OpeningState.NOT_JUSTIFIED, "");

  @ParameterizedTest
  @EnumSource(OpeningState.class)
  void everyEventDoesWhatTheTableSaysAndNothingElse(OpeningState from) {
    assertThat(TABLE).containsKey(from);
    Map<String, String> edges =
        Arrays.stream(TABLE.getOrDefault(from, "").split(" "))
            .filter(edge -> !edge.isEmpty())
            .collect(Collectors.toMap(edge -> edge.split(">")[0], edge -> edge.split(">")[1]));
    for (OpeningEvent event : OpeningEvent.values()) {
      String to = edges.get(event.name());
      assertThat(OpeningMoves.allows(from, event))
          .as("%s in %s", event, from)
          .isEqualTo(to != null);
      if (to == null) {
        assertThatThrownBy(() -> OpeningMoves.after(from, event))
            .isInstanceOfSatisfying(
                Refused.class,
                refused ->
                    assertThat(refused.key()).isEqualTo("breakglass.refused.stands." + from));
      } else {
        assertThat(OpeningMoves.after(from, event).name()).isEqualTo(to);
      }
    }
  }

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
