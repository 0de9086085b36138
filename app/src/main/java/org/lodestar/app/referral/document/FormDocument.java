package org.lodestar.app.referral.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Questionnaire;
import org.lodestar.app.referral.redaction.Redaction;
import org.lodestar.app.referral.redaction.TakenOut;
import org.lodestar.app.site.Refused;

/**
 * A referral or notification as it goes to the Home Office: only items of its route, only answers
 * that count, in the order of the form. It holds no identifier of the case, the person or the
 * worker.
 *
 * @param questionnaire version of the list of items
 * @param route which questionnaire
 * @param reference our own short reference
 * @param frozenOn the day on which the answers became final
 * @param answers in the order of the form
 * @param takenOut what was taken out of a notification that does not name the person; null for all
 *     others
 */
public record FormDocument(
    String questionnaire,
    FormRoute route,
    String reference,
    LocalDate frozenOn,
    Answers answers,
    @Nullable TakenOut takenOut) {

  public FormDocument {
    Questionnaire asked = Questionnaire.of(route);
    Answers counted = asked.counted(answers);
    if (!counted.values().keySet().equals(answers.values().keySet())) {
      throw new IllegalArgumentException("An answer that its route does not ask");
    }
    answers = counted;
  }

  /** From a draft, for a route that names the person or is a referral. */
  public static FormDocument of(
      FormRoute route, String reference, LocalDate frozenOn, Answers draft) {
    if (route == FormRoute.DTN_ANONYMOUS) {
      throw new IllegalArgumentException(
          "An anonymous notification is made by way of its redaction");
    }
    return make(route, reference, frozenOn, draft, null);
  }

  /**
   * From answers as they leave, for a notification that does not name the person.
   *
   * @throws Refused when anything that the case knows of the person is left
   */
  public static FormDocument anonymous(
      String reference,
      LocalDate frozenOn,
      Answers leaving,
      Redaction redaction,
      TakenOut takenOut) {
    FormDocument document = make(FormRoute.DTN_ANONYMOUS, reference, frozenOn, leaving, takenOut);
    if (redaction.tellsWho(document.items(), document.answers())) {
      throw Refused.because("referral.refused.marks");
    }
    return document;
  }

  private static FormDocument make(
      FormRoute route,
      String reference,
      LocalDate frozenOn,
      Answers draft,
      @Nullable TakenOut takenOut) {
    Answers counted = Questionnaire.of(route).counted(draft);
    return new FormDocument(Questionnaire.VERSION, route, reference, frozenOn, counted, takenOut);
  }

  /** The items that were asked, in order. */
  public List<Item> items() {
    return Questionnaire.of(route).asked(answers);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "FormDocument[" + reference + "]";
  }
}
