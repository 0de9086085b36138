package org.lodestar.app.referral.quality;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Questionnaire;

/** The answers that count, as the quality rules look at them. */
final class Draft {
  private final Questionnaire questionnaire;
  private final List<Item> asked;
  private final Answers answers;

  Draft(Questionnaire questionnaire, Answers answers) {
    this.questionnaire = questionnaire;
    this.asked = questionnaire.asked(answers);
    this.answers = questionnaire.counted(answers);
  }

  FormRoute route() {
    return questionnaire.route();
  }

  Answers answers() {
    return answers;
  }

  List<Item> asked() {
    return asked;
  }

  /** The item, when it is asked. */
  Optional<Item> item(String id) {
    return asked.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The item, when it has a text. */
  Optional<Item> written(String id) {
    return item(id).filter(item -> answers.has(id));
  }

  String text(String id) {
    return answers.find(id).orElse("");
  }

  boolean says(String id, String value) {
    return answers.says(id, value);
  }

  boolean finds(String id, Pattern pattern) {
    return pattern.matcher(text(id)).find();
  }
}
