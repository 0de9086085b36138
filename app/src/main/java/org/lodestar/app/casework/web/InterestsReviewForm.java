package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AdvocateAnswer;
import org.lodestar.app.casework.AdvocateAnswer.State;
import org.lodestar.app.casework.AdvocateKind;
import org.lodestar.app.casework.InterestsReview;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** What was decided for somebody is looked at again. */
record InterestsReviewForm(
    @Nullable @NotNull(message = "casework.interests.rule.notNow") UUID record,
    @Nullable
        @NotBlank(message = "casework.interests.missing.looked")
        @Size(max = InterestsForm.LONG, message = "casework.tooLong")
        String looked,
    @Nullable State enquiry,
    @Nullable @Size(max = InterestsForm.SHORT, message = "casework.tooLong") String enquiryWords,
    @Nullable State assessment,
    @Nullable @Size(max = InterestsForm.SHORT, message = "casework.tooLong") String assessmentWords,
    @Nullable State imcaDuty,
    @Nullable @Size(max = InterestsForm.SHORT, message = "casework.tooLong") String imcaDutyWords,
    @Nullable State imcaPower,
    @Nullable @Size(max = InterestsForm.SHORT, message = "casework.tooLong") String imcaPowerWords,
    @Nullable @ReadableDate(required = true) TypedDate againOn) {

  static InterestsReviewForm fresh(
      UUID record, Map<AdvocateKind, AdvocateAnswer> now, LocalDate again) {
    AdvocateAnswer enquiry = now.getOrDefault(AdvocateKind.ENQUIRY, AdvocateAnswer.none());
    AdvocateAnswer assessment = now.getOrDefault(AdvocateKind.ASSESSMENT, AdvocateAnswer.none());
    AdvocateAnswer duty = now.getOrDefault(AdvocateKind.IMCA_DUTY, AdvocateAnswer.none());
    AdvocateAnswer power = now.getOrDefault(AdvocateKind.IMCA_POWER, AdvocateAnswer.none());
    return new InterestsReviewForm(
        record,
        "",
        enquiry.state(),
        Shown.text(enquiry.words()),
        assessment.state(),
        Shown.text(assessment.words()),
        duty.state(),
        Shown.text(duty.words()),
        power.state(),
        Shown.text(power.words()),
        TypedDate.of(again));
  }

  InterestsReview review() {
    return new InterestsReview(
        Objects.requireNonNull(record),
        PersonalText.needed(looked),
        Objects.requireNonNull(againOn).date().orElseThrow(),
        AdvocatesTyped.of(
            enquiry,
            enquiryWords,
            assessment,
            assessmentWords,
            imcaDuty,
            imcaDutyWords,
            imcaPower,
            imcaPowerWords));
  }
}
