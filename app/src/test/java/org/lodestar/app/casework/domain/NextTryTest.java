package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.casework.AskAttempt;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Route;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;

/** At which step somebody asks again, and what answers the try. */
class NextTryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
  private static final Instant TRIED = Instant.parse("2026-12-03T14:00:00Z");

  /** Hours until the next try, the route and what it asks for. */
  @ParameterizedTest(name = "after {0} hours on {1} with {2}: {3}")
  @CsvSource({
    "4, ASK_CONSENT, CONSENT_CONVERSATION REVIEW, CONSENT_CONVERSATION",
    "4, REFERRED, CONSENT_CONVERSATION REVIEW, CONSENT_CONVERSATION",
    "4, BEST_INTERESTS, REVIEW, REVIEW",
    "4, GROUNDS_NOT_DECIDED, REVIEW, REVIEW",
    "4, NO_DUTY, RECORD_REASON, -",
    "30, ASK_CONSENT, CONSENT_CONVERSATION REVIEW, -",
    "30, DTN_ANONYMOUS, REVIEW, REVIEW",
  })
  void theHourStandsAtTheStepThatAsks(int hours, Route route, String asked, String expected) {
    List<StepCode> codes = Arrays.stream(asked.split(" ")).map(StepCode::valueOf).toList();
    String found = NextTry.step(attempt(hours), route, codes).map(StepCode::name).orElse("-");
    assertThat(found).isEqualTo(expected);
  }

  /** What they said, whether it was unsafe, and how many hours after the try. */
  @ParameterizedTest(name = "{0} {1}, unsafe {2}, {3} hours after: {4}")
  @CsvSource({
    "NRM_REFERRAL, REFUSED, false, 1, true",
    "NRM_REFERRAL, GIVEN, false, 1, true",
    "NRM_REFERRAL, REFUSED, true, 1, false",
    "NRM_REFERRAL, REFUSED, false, -1, false",
    "NRM_REFERRAL, NOT_YET_ASKED, false, 1, false",
    "NRM_REFERRAL, CANNOT_BE_ASKED, false, 5, false",
    "POLICE_CO_OPERATION, REFUSED, false, 1, false",
    "POLICE_CO_OPERATION, REFUSED, false, 5, true",
    "NRM_REFERRAL, REFUSED, true, 5, true",
  })
  void itIsAnsweredByWhatCountsOrByATalkAtItsHour(
      ConsentKind kind, ConsentOutcome outcome, boolean unsafe, int after, boolean expected) {
    Instant at = TRIED.plus(Duration.ofHours(after));
    Consent said = new Consent(kind, 1, outcome, unsafe, DAY, null, null, null, at);
    Recorded<AskAttempt> last =
        new Recorded<>(new UUID(1, 1), new UUID(2, 2), attempt(4), null, TRIED, 0);
    assertThat(NextTry.isAnswered(last, List.of(said))).isEqualTo(expected);
  }

  private static AskAttempt attempt(int hours) {
    PersonalText words = PersonalText.of("Invented");
    Instant again = TRIED.plus(Duration.ofHours(hours));
    return new AskAttempt(AskAttempt.Why.INTOXICATED, TRIED, words, words, DAY, again);
  }
}
