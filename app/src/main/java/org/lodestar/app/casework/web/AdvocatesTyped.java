package org.lodestar.app.casework.web;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AdvocateAnswer;
import org.lodestar.app.casework.AdvocateAnswer.State;
import org.lodestar.app.casework.AdvocateKind;
import org.lodestar.app.vault.PersonalText;

/** What two forms ask about each kind of advocate, as answers. */
final class AdvocatesTyped {
  private AdvocatesTyped() {}

  static Map<AdvocateKind, AdvocateAnswer> of(
      @Nullable State enquiry,
      @Nullable String enquiryWords,
      @Nullable State assessment,
      @Nullable String assessmentWords,
      @Nullable State imcaDuty,
      @Nullable String imcaDutyWords,
      @Nullable State imcaPower,
      @Nullable String imcaPowerWords) {
    Map<AdvocateKind, AdvocateAnswer> answers = new EnumMap<>(AdvocateKind.class);
    put(answers, AdvocateKind.ENQUIRY, enquiry, enquiryWords);
    put(answers, AdvocateKind.ASSESSMENT, assessment, assessmentWords);
    put(answers, AdvocateKind.IMCA_DUTY, imcaDuty, imcaDutyWords);
    put(answers, AdvocateKind.IMCA_POWER, imcaPower, imcaPowerWords);
    return answers;
  }

  private static void put(
      Map<AdvocateKind, AdvocateAnswer> answers,
      AdvocateKind kind,
      @Nullable State state,
      @Nullable String words) {
    answers.put(
        kind,
        new AdvocateAnswer(state == null ? State.NOT_ASKED : state, PersonalText.typed(words)));
  }
}
