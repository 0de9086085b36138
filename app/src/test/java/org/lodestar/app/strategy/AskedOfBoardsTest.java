package org.lodestar.app.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.measures.Measure.Strand;

/** Which board is asked to agree to which new day. */
class AskedOfBoardsTest {
  private static final UUID BOARD = new UUID(0, 1);
  private static final UUID ANOTHER = new UUID(0, 2);
  private static final LocalDate WAS = LocalDate.of(2040, 3, 31);

  /** How many days it is past its old day. */
  private static final long LATE = 9;

  /** The new day is counted from today. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        // overseer, owner, late, new day, asked
        "-, -, true, 81, true",
        "-, another, true, 81, true",
        "board, another, true, 81, true",
        "another, board, true, 81, true",
        "another, -, true, 81, false",
        "another, another, true, 81, false",
        "board, board, false, 81, false",
        "board, board, true, none, false",
        "board, board, true, 1, true",
        "board, board, true, 0, false",
        "board, board, true, -1, false"
      })
  void aBoardIsAskedForNewDaysStillToComeOfLateActionsThatAnswerToItOrToNobody(
      String overseer, String owner, boolean late, @Nullable Integer newDay, boolean asked) {
    UUID over = body(overseer);
    Parties parties =
        new Parties(body(owner), over == null ? Set.of() : Set.of(over), Set.of(), "", null);
    LocalDate now = newDay == null ? null : WAS.plusDays(LATE + newDay);
    LateMoved moved =
        late ? new LateMoved(new MovedDay(WAS, now, 1, List.of("No trainer")), LATE) : null;
    JudgedAction judged =
        new JudgedAction(
            action(parties, now),
            new Judgement(ActionStanding.RED, Judgement.Reason.PUT_OFF),
            "",
            moved);
    assertThat(judged.asks(BOARD).isPresent()).isEqualTo(asked);
  }

  private static @Nullable UUID body(String name) {
    return switch (name) {
      case "board" -> BOARD;
      case "another" -> ANOTHER;
      default -> null;
    };
  }

  private static PlanAction action(Parties parties, @Nullable LocalDate due) {
    Planned planned =
        new Planned(
            "Train all",
            "",
            new Place(1, Set.of(Strand.PREVENT), List.of(1), Set.of()),
            parties,
            new Span(null, due),
            null,
            null);
    return new PlanAction(
        new UUID(0, 3), new UUID(0, 4), 1, planned, List.of(), Outcome.unknown(), null, 0);
  }
}
