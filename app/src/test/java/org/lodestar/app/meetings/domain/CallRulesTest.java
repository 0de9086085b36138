package org.lodestar.app.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.MeetingKind;
import org.lodestar.app.meetings.NewMeeting;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.Written;

class CallRulesTest {
  private static final UUID CHAIR = new UUID(0, 2);

  @ParameterizedTest(name = "{0} {1} child {2} people {3} part {4}: {5}")
  @CsvSource({
    "STRATEGY_DISCUSSION, CHILD_ENQUIRY, true, 0, true, nobody",
    "STRATEGY_DISCUSSION, CHILD_ENQUIRY, false, 1, true, childOnly",
    "STRATEGY_DISCUSSION, SAFEGUARDING, true, 1, true, childEnquiry",
    "STRATEGY_DISCUSSION, CHILD_ENQUIRY, true, 1, true, ",
    "STRATEGY_DISCUSSION, CHILD_ENQUIRY, true, 1, false, chair",
    "MULTI_AGENCY, SAFEGUARDING, false, 1, true, ",
    "MULTI_AGENCY, CHILD_ENQUIRY, false, 1, true, basisOfChildren",
    "REVIEW, CHILD_IN_NEED, false, 1, true, basisOfChildren",
    "REVIEW, CHILD_IN_NEED, true, 1, true, ",
    "MOVE_ON, PLANNING_WITH_THE_PERSON, false, 0, true, nobody"
  })
  void tellsTheFirstRuleThatIsBroken(
      MeetingKind kind,
      MeetingBasis basis,
      boolean child,
      int people,
      boolean takesPart,
      String broken) {
    NewMeeting wanted =
        new NewMeeting(
            kind,
            people == 0 ? Set.of() : Set.of(new UUID(0, 3)),
            Instant.EPOCH,
            false,
            basis,
            CHAIR,
            Written.nothing());
    Throwable thrown =
        catchThrowable(() -> CallRules.check(new CallRules.Facts(wanted, child, takesPart)));
    assertThat(thrown instanceof Refused told ? told.key() : null)
        .isEqualTo(broken == null ? null : "meetings.rule." + broken);
  }
}
