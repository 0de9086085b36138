package org.lodestar.app.referral.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Questionnaire;
import org.lodestar.app.referral.form.SampleAnswers;

/** What the check notices, one row for each thing. */
class QualityCheckTest {
  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "hadToDo | Washed cars. | hadToDo TOO_SHORT",
        "treatment | Not known | treatment BARE_NOT_KNOWN",
        "exploitationStart | at the beginning | exploitationStart NO_DATES",
        "indicators | There were locks on the outside of the doors in the house since June. |"
            + " indicators SIGN_WITHOUT_WHO",
        "indicators | The housing officer saw locks on the outside of the doors in the house. |"
            + " indicators SIGN_WITHOUT_WHEN",
        "indicators | In June 2026 the housing officer noticed bruises and great fear of one man. |"
            + " indicators SIGN_WITHOUT_WHERE",
        "treatment | I think the men obviously beat the person every single day of the week. |"
            + " treatment OPINION_AMONG_FACTS",
        "howStarted | The person claims that a man offered work and a room in another town. |"
            + " howStarted LOADED_WORDS",
        "professionalView | I refer because this person is Albanian and works in a car wash here. |"
            + " professionalView NATIONALITY_AS_SIGN",
        "professionalView | This ought to be looked into by somebody as soon as can be done. |"
            + " professionalView VIEW_WITHOUT_REASON",
        "hadToDo | Cleaned vehicles outside in all weathers and did whatever else was asked. |"
            + " hadToDo NO_WORK_DETAILS",
        "interviewContext | The account was inconsistent with what the person said at the hospital"
            + " last week. | credibilityConcerns DOUBT_HIDDEN",
        "interviewContext | We met at the hub in a quiet room and a colleague was there too. |"
            + " interviewContext INTERPRETER_UNMENTIONED",
        "interviewContext | We met at the hub and her husband helped to interpret all that was"
            + " said. | interviewContext COMPANION_INTERPRETED",
        "lastContact | OVER_YEAR | lastContact CONTACT_AGAINST_SITUATION",
        "futureRisk | NO | futureRisk RISK_AGAINST_SITUATION",
        "types | SEX_CSE | types CHILD_TYPE_AGAINST_AGE",
        "ownReference | TRAN-2026 | ownReference NAME_IN_REFERENCE",
        "under18 | YES | under18 AGE_AGAINST_ROUTE",
        "consentsToNrm | NO | consentsToNrm CONSENT_AGAINST_ROUTE"
      })
  void eachWeaknessIsNamedAtItsQuestion(String id, String value, String expected) {
    Answers good = good();
    assertThat(remarks(good)).doesNotContain(expected);
    assertThat(remarks(good.with(id, value))).contains(expected);
  }

  @Test
  void aGoodReferralGetsNoRemark() {
    assertThat(remarks(good())).isEmpty();
  }

  @Test
  void anEmptyDraftMissesEveryRequiredAnswerAndNothingElseIsSaid() {
    Questionnaire adult = Questionnaire.of(FormRoute.NRM_ADULT);
    List<Remark> remarks = QualityCheck.of(adult, Answers.none());
    assertThat(remarks).extracting(Remark::code).containsOnly(Remark.Code.MISSING);
    assertThat(remarks)
        .extracting(remark -> remark.item().id())
        .startsWith("ownReference", "organisation");
  }

  @Test
  void onlyWhatIsMissingOrAgainstTheRouteStops() {
    Answers vague = good().with("treatment", "Not known");
    Questionnaire adult = Questionnaire.of(FormRoute.NRM_ADULT);
    assertThat(QualityCheck.of(adult, vague)).isNotEmpty();
    assertThat(QualityCheck.stopping(adult, vague)).isEmpty();
    assertThat(QualityCheck.stopping(adult, vague.with("treatment", ""))).hasSize(1);
  }

  @Test
  void helpToThePoliceWithoutANameIsExplained() {
    Answers answers = Answers.none().with("willingToHelp", "YES");
    assertThat(
            QualityCheck.of(Questionnaire.of(FormRoute.DTN_ANONYMOUS), answers).stream()
                .map(Remark::code))
        .contains(Remark.Code.HELP_WITHOUT_NAME);
    assertThat(
            QualityCheck.of(Questionnaire.of(FormRoute.DTN_NAMED), answers).stream()
                .map(Remark::code))
        .doesNotContain(Remark.Code.HELP_WITHOUT_NAME);
  }

  private static Answers good() {
    return SampleAnswers.adult();
  }

  private static List<String> remarks(Answers answers) {
    return QualityCheck.of(Questionnaire.of(FormRoute.NRM_ADULT), answers).stream()
        .map(remark -> remark.item().id() + " " + remark.code())
        .toList();
  }
}
