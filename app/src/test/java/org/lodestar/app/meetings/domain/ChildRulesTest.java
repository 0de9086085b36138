package org.lodestar.app.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.meetings.ChildClock;
import org.lodestar.app.meetings.ChildClock.End;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.ClockRule;

class ChildRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest(name = "child {0}, {1} days ago: {2}")
  @CsvSource({
    "true, 0, ",
    "true, 365, ",
    "true, 366, clockStart",
    "true, -1, clockStart",
    "false, 0, clockChild"
  })
  void startsForChildrenOnADayOfTheLastYear(boolean child, int ago, String broken) {
    assertThat(broken(() -> ChildRules.checkStart(child, TODAY.minusDays(ago), TODAY)))
        .isEqualTo(broken);
  }

  @ParameterizedTest(name = "{0} {1} days ago “{2}” ended {3}: {4}")
  @CsvSource({
    "MET, 0, '', false, ",
    "MET, 10, '', false, ",
    "MET, 11, '', false, clockEnd",
    "MET, -1, '', false, clockEnd",
    "NOT_NEEDED, 0, ' ', false, clockWhy",
    "NOT_NEEDED, 0, No enquiry, false, ",
    "MET, 0, '', true, clockEnded"
  })
  void endsBetweenItsStartAndTodayAndOnceOnly(
      End end, int ago, String why, boolean ended, String broken) {
    ChildClock clock =
        new ChildClock(
            new UUID(0, 1),
            new UUID(0, 2),
            new UUID(0, 3),
            ClockRule.CHILD_ASSESSMENT,
            TODAY.minusDays(10),
            TODAY.plusDays(50),
            ended ? End.MET : null,
            ended ? TODAY : null,
            "",
            new UUID(0, 4),
            0);
    assertThat(broken(() -> ChildRules.checkEnd(clock, end, TODAY.minusDays(ago), why, TODAY)))
        .isEqualTo(broken);
  }

  private static @Nullable String broken(ThrowingCallable rule) {
    return catchThrowable(rule) instanceof Refused told
        ? told.key().replace("meetings.rule.", "")
        : null;
  }
}
