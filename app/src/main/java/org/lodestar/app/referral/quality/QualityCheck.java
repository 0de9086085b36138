package org.lodestar.app.referral.quality;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Questionnaire;

/**
 * Reads a draft as a decision maker would. It says what is missing and what is vague; it decides
 * nothing.
 */
public final class QualityCheck {
  private static final List<Rule> RULES =
      Stream.of(RouteRules.ALL, NarrativeRules.ALL, CoherenceRules.ALL)
          .flatMap(List::stream)
          .toList();

  private QualityCheck() {}

  /** Everything noticed, in the order of the form, what stops first within an item. */
  public static List<Remark> of(Questionnaire questionnaire, Answers answers) {
    Draft draft = new Draft(questionnaire, answers);
    List<Item> order = draft.asked();
    return RULES.stream()
        .flatMap(rule -> rule.look(draft))
        .sorted(
            Comparator.<Remark>comparingInt(remark -> order.indexOf(remark.item()))
                .thenComparing(Remark::weight)
                .thenComparing(Remark::code))
        .toList();
  }

  /** Only what makes it impossible to send. */
  public static List<Remark> stopping(Questionnaire questionnaire, Answers answers) {
    return of(questionnaire, answers).stream()
        .filter(remark -> remark.weight() == Remark.Weight.STOPS)
        .toList();
  }
}
