package org.lodestar.app.support.domain;

import java.util.Optional;
import org.lodestar.statute.StepCode;

/**
 * Steps of the pathway of which somebody reads on their own page what is done for them, in words
 * that each language of the page has. Of what is reported, looked for, or kept from somebody it
 * does not tell; of a referral only where the page tells what was shared.
 */
public final class OwnSteps {
  private OwnSteps() {}

  /**
   * The key of the words; empty where it is not told.
   *
   * @param shared whether the page tells what was shared about them
   */
  public static Optional<String> words(StepCode code, boolean shared) {
    return Optional.ofNullable(
        switch (code) {
          case COUNCIL_HOUSING, EMERGENCY_ACCOMMODATION -> "library.own.purpose.HOUSING";
          case MEDICAL_HELP, HEALTH_CHECK, ANTENATAL_CARE -> "library.own.purpose.HEALTH";
          case LEGAL_ADVICE, IMMIGRATION_ADVICE -> "library.own.purpose.COURT";
          case OFFER_SUPPORT,
              SUPPORT_AGAIN,
              SUPPORT_ENDS,
              COUNCIL_CARE,
              RECOVERY_NEEDS,
              MONEY_TO_LIVE_ON ->
              "library.own.purpose.SUPPORT";
          case SCHOOL_LEAD -> "library.own.purpose.EDUCATION";
          case CONSENT_CONVERSATION, REVIEW -> "library.own.part.CONSENTS";
          case INDEPENDENT_INTERPRETER -> "library.own.part.NEEDS_OF_COMMUNICATION";
          case MAKE_HOME_SAFE -> "library.own.part.SAFETY_PLAN";
          case SUBMIT_NRM -> shared ? "library.own.purpose.REFERRAL" : null;
          default -> null;
        });
  }
}
