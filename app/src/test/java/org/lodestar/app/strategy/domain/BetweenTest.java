package org.lodestar.app.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.DayMove;
import org.lodestar.app.strategy.Judgement;
import org.lodestar.app.strategy.StandingChange;

class BetweenTest {
  private static final UUID ACTION = new UUID(0, 1);
  private static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");

  /** The day that was put off lies so many days before it was. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # before, now, meanwhile, putOff, worst
          GREEN, AMBER, RED AMBER, -, RED
          GREEN, GREEN, AMBER RED GREEN, -, RED
          GREEN, GREEN, AMBER GREEN, -, AMBER
          GREEN, AMBER, AMBER, -, -
          GREEN, AMBER, AMBER, 1, RED
          GREEN, AMBER, AMBER, -1, -
          RED, AMBER, RED AMBER, -, -
          AMBER, RED, RED, -, -
          GREEN, BLUE, RED BLUE, -, RED
          GREEN, NOT_STARTED, GREEN NOT_STARTED, -, -
          -, AMBER, RED AMBER, -, RED
          -, GREEN, GREEN, -, -
          """)
  void theWorstThatItWasMeanwhileIsNotForgotten(
      @Nullable ActionStanding before,
      ActionStanding now,
      String meanwhile,
      @Nullable Integer putOff,
      @Nullable ActionStanding worst) {
    List<StandingChange> changes =
        Arrays.stream(meanwhile.split(" "))
            .map(ActionStanding::valueOf)
            .map(each -> new Judgement(each, Judgement.Reason.ON_TRACK))
            .map(each -> new StandingChange(ACTION, AT, each, null, "", ""))
            .toList();
    assertThat(Between.worst(before, now, changes, moves(putOff))).isEqualTo(worst);
  }

  private static List<DayMove> moves(@Nullable Integer putOff) {
    LocalDate day = LocalDate.of(2026, 11, 27);
    return putOff == null
        ? List.of()
        : List.of(new DayMove(ACTION, AT, day.minusDays(putOff), day.plusDays(90), "Why"));
  }
}
