package org.lodestar.app.casework.web;

import java.util.Arrays;
import java.util.List;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/**
 * Writing a best-interests record.
 *
 * @param matter the question
 * @param sentBack why the second person did not agree; empty where nobody said so
 * @param numbers on which those on duty are rung
 */
public record InterestsFormPage(
    FormPage form, Matter matter, String sentBack, List<String> numbers) {
  public InterestsFormPage {
    numbers = List.copyOf(numbers);
  }

  /** What can be decided about this question. */
  public List<Option> outcomes(Page page) {
    return Arrays.stream(Decision.Outcome.values())
        .filter(each -> each.kind() == Decision.Kind.BEST_INTERESTS && each.fits(matter))
        .map(each -> Option.of(each.name(), page.t(key(each))))
        .toList();
  }

  private String key(Decision.Outcome outcome) {
    return matter == Matter.REFERRAL
        ? "casework.interests.outcome." + outcome
        : "casework.interests.outcome." + matter + "." + outcome;
  }
}
