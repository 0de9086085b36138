package org.lodestar.app.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.ServiceRequest.Event;
import org.lodestar.app.support.ServiceRequest.State;
import org.lodestar.app.support.Standard;

class RequestMovesTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 2);
  private static final Standard STANDARD = new Standard(ON, 3, 10, 28, false);

  @ParameterizedTest(name = "{1} to {0}, expected {2}: chased {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "SENT, SEND, -, 2026-11-05",
        "SENT, CHASE, -, 2026-11-12",
        "ACKNOWLEDGED, ACKNOWLEDGE, -, 2026-11-12",
        "WAITING_LIST, PUT_ON_WAITING_LIST, -, 2026-11-30",
        "WAITING_LIST, PUT_ON_WAITING_LIST, 2027-01-04, 2027-01-04",
        "WAITING_LIST, CHASE, -, 2026-11-12",
        "ACCEPTED, ACCEPT, -, -",
        "DECLINED, DECLINE, -, -",
        "DRAFTED, REOPEN, -, -"
      })
  void theClockStartsAnewWithEachStepAndEndsWithTheAnswer(
      State to, Event event, @Nullable LocalDate expected, @Nullable LocalDate due) {
    assertThat(RequestMoves.chaseBy(to, event, ON, Optional.ofNullable(expected), STANDARD))
        .isEqualTo(Optional.ofNullable(due));
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void onlyWhatAwaitsAnAnswerIsChased(State state) {
    assertThat(RequestMoves.TABLE.from(state).contains(Event.CHASE)).isEqualTo(state.awaits());
  }

  @ParameterizedTest(name = "{0}, said no since {1}: refused {2}")
  @CsvSource({
    "YES, false, false",
    "YES, true, true",
    "CHILD, true, false",
    "DUTY, true, false",
    "NO, false, true"
  })
  void nothingIsSentAboutWhoDoesNotAgreeOrSaidNoSince(
      String agreed, boolean saidNo, boolean refused) {
    Answers request = new Answers(Map.of("agreed", List.of(agreed)));
    assertThat(catchThrowable(() -> RequestMoves.checkMaySend(request, saidNo)) != null)
        .isEqualTo(refused);
  }
}
