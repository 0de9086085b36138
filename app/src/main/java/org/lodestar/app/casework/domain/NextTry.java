package org.lodestar.app.casework.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.AskAttempt;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Recorded;
import org.lodestar.statute.Route;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;

/** At which step somebody asks again, and until when that stands. */
public final class NextTry {
  private NextTry() {}

  /**
   * The step that has the day and the hour of the next try: the question itself, or the look at it
   * again. Where nobody could ask for longer than some hours, it is the review of what was
   * notified.
   */
  public static Optional<StepCode> step(AskAttempt last, Route route, Collection<StepCode> asked) {
    if (last.waits() && asked.contains(StepCode.CONSENT_CONVERSATION)) {
      return Optional.of(StepCode.CONSENT_CONVERSATION);
    }
    return Optional.of(StepCode.REVIEW)
        .filter(asked::contains)
        .filter(_ -> last.waits() || route.isNotification());
  }

  /**
   * Whether it is answered: by what they said about a referral since, as far as it counts, or by
   * whatever was asked when the hour had come. That nobody could ask them is no answer.
   */
  public static boolean isAnswered(Recorded<AskAttempt> last, List<Consent> said) {
    return said.stream()
        .filter(each -> each.outcome() != ConsentOutcome.CANNOT_BE_ASKED)
        .anyMatch(each -> isAboutReferral(each, last.at()) || hadCome(each, last.what()));
  }

  private static boolean isAboutReferral(Consent said, Instant since) {
    return said.kind() == ConsentKind.NRM_REFERRAL
        && said.outcome() != ConsentOutcome.NOT_YET_ASKED
        && !said.unsafe()
        && said.at().isAfter(since);
  }

  private static boolean hadCome(Consent said, AskAttempt last) {
    Instant hour = last.againAt();
    return hour != null && !said.at().isBefore(hour);
  }

  /** Whether its hour is still to come. */
  public static boolean isAhead(AskAttempt last, Instant now) {
    Instant hour = last.againAt();
    return hour != null && hour.isAfter(now);
  }
}
