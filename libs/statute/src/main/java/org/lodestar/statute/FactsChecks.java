package org.lodestar.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.vocabulary.Known;

/** Contradictions that no set of facts may hold, at whatever age. */
final class FactsChecks {
  private FactsChecks() {}

  static List<FieldError> errors(
      LocalDate on, Known hasCapacity, BestInterestsDecision decision, NrmConsent consent) {
    List<FieldError> errors = new ArrayList<>();
    if (on.isBefore(Facts.DUTY_BEGAN)) {
      errors.add(FieldError.of("BEFORE_THE_DUTY", "on", on));
    }
    if (decision != BestInterestsDecision.NONE_YET && !hasCapacity.isNo()) {
      errors.add(FieldError.of("DECISION_WITHOUT_LACK_OF_CAPACITY", "bestInterestsDecision"));
    }
    if (consent == NrmConsent.YES && hasCapacity.isNo()) {
      errors.add(FieldError.of("CONSENT_WITHOUT_CAPACITY", "consentsToNrm"));
    }
    return errors;
  }
}
