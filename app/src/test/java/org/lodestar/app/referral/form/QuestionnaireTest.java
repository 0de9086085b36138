package org.lodestar.app.referral.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.referral.FormRoute;

/** Which questions each route asks, item by item, in the order of the Home Office form. */
class QuestionnaireTest {
  private static final List<String> START =
      List.of("ownReference", "organisation", "nation", "under18");
  private static final List<String> LOCAL_AUTHORITY =
      List.of(
          "localAuthority",
          "localAuthorityPhone",
          "localAuthorityEmail",
          "localAuthorityFirstName",
          "localAuthorityLastName");
  private static final List<String> NARRATIVE =
      List.of(
          "placeOfBirth",
          "family",
          "education",
          "employment",
          "severalSituations",
          "exploitationStart",
          "exploitationEnd",
          "situations",
          "howStarted",
          "taken",
          "journey",
          "hadToDo",
          "livingConditions",
          "treatment",
          "stillInSituation",
          "whatKeepsThem",
          "howTheyLeft",
          "lastContact",
          "lastContactDetails",
          "reportedBefore",
          "earlierReports",
          "whyNotReported",
          "indicatorsSeen",
          "indicators",
          "interviewContext",
          "professionalView",
          "credibilityConcerns",
          "credibilityDetails",
          "otherProfessionals",
          "otherProfessionalsDetails",
          "whereExploited",
          "towns",
          "ukPlaces",
          "countries",
          "overseasPlaces",
          "stayingTown",
          "stayingCounty",
          "exploiters",
          "exploiterLocationKnown",
          "exploitersInUk",
          "exploiterLocation",
          "types",
          "otherType",
          "otherPeople",
          "otherPeopleDetails",
          "futureRisk",
          "futureRiskReasons",
          "crimeRecorded",
          "policeForce",
          "crimeNumber",
          "willingToHelp",
          "willingToHelpDetails");
  private static final List<String> SUPPORT =
      List.of(
          "wantsSupport",
          "supportContact",
          "supportPhone",
          "supportOtherPhone",
          "supportOtherRelationship",
          "supportNoContactReason");
  private static final List<String> NOTIFICATION =
      List.of("whyNotNrm", "notifiedGender", "notifiedNationality", "notifiedSecondNationality");
  private static final List<String> NOTIFIED_IDENTITY =
      List.of(
          "notifiedFirstName",
          "notifiedLastName",
          "notifiedNickname",
          "notifiedContactBy",
          "notifiedEmail",
          "notifiedEmailSafe",
          "notifiedPost",
          "notifiedPostSafe");
  private static final List<String> PERSON =
      List.of(
          "firstName",
          "lastName",
          "nickname",
          "dateOfBirth",
          "gender",
          "hasChildren",
          "numberOfChildren",
          "nationality",
          "secondNationality",
          "needsInterpreter",
          "language",
          "needsCommunicationHelp",
          "communicationHelp",
          "hasHomeOfficeReferences",
          "homeOfficeReferences");
  private static final List<String> DECISION =
      List.of(
          "decisionTo",
          "decisionOtherName",
          "decisionBy",
          "decisionEmail",
          "decisionPost",
          "decisionEmailSafe",
          "decisionPostSafe",
          "decisionPermission");
  private static final List<String> RESPONDER =
      List.of(
          "responderFirstName",
          "responderLastName",
          "responderRole",
          "responderPhone",
          "responderAlternateEmail",
          "evidenceList");

  @Test
  void anAdultWhoConsentsIsAskedForSupportAndWhereTheDecisionGoes() {
    assertThat(ids(FormRoute.NRM_ADULT))
        .containsExactlyElementsOf(
            joined(
                START,
                List.of("under18During"),
                NARRATIVE,
                List.of("consentsToNrm", "explained"),
                SUPPORT,
                PERSON,
                DECISION,
                RESPONDER));
  }

  @Test
  void aChildIsNeverAskedForConsentSupportOrWhereTheDecisionGoes() {
    assertThat(ids(FormRoute.NRM_CHILD))
        .containsExactlyElementsOf(joined(START, LOCAL_AUTHORITY, NARRATIVE, PERSON, RESPONDER));
  }

  @Test
  void anAnonymousNotificationHasNoPlaceForAnIdentity() {
    assertThat(ids(FormRoute.DTN_ANONYMOUS))
        .containsExactlyElementsOf(
            joined(
                START,
                List.of("under18During"),
                NARRATIVE,
                List.of("consentsToNrm"),
                NOTIFICATION));
  }

  @Test
  void aNamedNotificationAddsTheNameAndASafeContactAndNothingElse() {
    assertThat(ids(FormRoute.DTN_NAMED))
        .containsExactlyElementsOf(
            joined(
                START,
                List.of("under18During"),
                NARRATIVE,
                List.of("consentsToNrm"),
                NOTIFICATION,
                NOTIFIED_IDENTITY));
  }

  @Test
  void everyIdIsThereOnce() {
    assertThat(Questionnaire.all()).extracting(Item::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0} = {1} asks {2} and not {3}")
  @CsvSource({
    "NRM_ADULT, severalSituations, NO, exploitationStart, situations",
    "NRM_ADULT, severalSituations, YES, situations, exploitationStart",
    "NRM_ADULT, severalSituations, NOT_SURE, exploitationEnd, situations",
    "NRM_ADULT, taken, YES, journey, situations",
    "NRM_ADULT, stillInSituation, YES, whatKeepsThem, howTheyLeft",
    "NRM_ADULT, stillInSituation, NO, howTheyLeft, whatKeepsThem",
    "NRM_ADULT, reportedBefore, YES, earlierReports, whyNotReported",
    "NRM_ADULT, reportedBefore, NO, whyNotReported, earlierReports",
    "NRM_ADULT, reportedBefore, NOT_SURE, indicatorsSeen, whyNotReported",
    "NRM_ADULT, indicatorsSeen, YES, indicators, credibilityDetails",
    "NRM_ADULT, credibilityConcerns, YES, credibilityDetails, indicators",
    "NRM_ADULT, otherProfessionals, YES, otherProfessionalsDetails, indicators",
    "NRM_ADULT, whereExploited, UK, towns, countries",
    "NRM_ADULT, whereExploited, OVERSEAS, countries, towns",
    "NRM_ADULT, whereExploited, BOTH, towns, indicators",
    "NRM_ADULT, exploiterLocationKnown, YES, exploitersInUk, journey",
    "NRM_ADULT, types, OTHER, otherType, journey",
    "NRM_ADULT, types, ORGAN, types, otherType",
    "NRM_ADULT, otherPeople, YES, otherPeopleDetails, journey",
    "NRM_ADULT, futureRisk, YES, futureRiskReasons, journey",
    "NRM_ADULT, crimeRecorded, YES, crimeNumber, journey",
    "NRM_ADULT, consentsToNrm, YES, explained, journey",
    "NRM_ADULT, hasChildren, YES, numberOfChildren, journey",
    "NRM_ADULT, needsInterpreter, YES, language, communicationHelp",
    "NRM_ADULT, decisionTo, SOMEONE_ELSE, decisionPermission, decisionEmailSafe",
    "NRM_CHILD, under18, YES, localAuthority, under18During",
    "NRM_CHILD, under18, NOT_SURE, localAuthorityEmail, under18During",
    "NRM_CHILD, under18, NO, under18, localAuthority",
    "NRM_ADULT, under18, NO, under18During, localAuthority",
    "DTN_NAMED, notifiedContactBy, EMAIL, notifiedEmailSafe, notifiedPostSafe",
    "DTN_NAMED, notifiedContactBy, POST, notifiedPostSafe, notifiedEmailSafe"
  })
  void anAnswerOpensItsOwnQuestions(
      FormRoute route, String id, String value, String asked, String notAsked) {
    List<String> ids = asked(route, Answers.none().with(id, value));
    assertThat(ids).contains(asked).doesNotContain(notAsked);
  }

  @Test
  void safeConfirmationsAreAskedForEachWayAndOnlyForThePersonThemselves() {
    Answers both =
        Answers.none().with("decisionTo", "PERSON").with("decisionBy", List.of("EMAIL", "POST"));
    assertThat(asked(FormRoute.NRM_ADULT, both))
        .contains("decisionEmailSafe", "decisionPostSafe")
        .doesNotContain("decisionPermission", "decisionOtherName");
    assertThat(asked(FormRoute.NRM_ADULT, both.with("decisionTo", "SOMEONE_ELSE")))
        .contains("decisionPermission", "decisionOtherName")
        .doesNotContain("decisionEmailSafe", "decisionPostSafe");
  }

  @Test
  void anAnswerDownABranchThatWasLeftCountsNoMore() {
    Answers answers =
        Answers.none()
            .with("wantsSupport", "NO")
            .with("supportContact", "PERSON_PHONE")
            .with("supportPhone", "01375 000 000");
    Questionnaire adult = Questionnaire.of(FormRoute.NRM_ADULT);
    assertThat(adult.counted(answers).values()).containsOnlyKeys("wantsSupport");
    assertThat(asked(FormRoute.NRM_ADULT, answers)).doesNotContain("supportPhone");
  }

  @Test
  void answersThatTheRouteDoesNotHaveNeverCount() {
    Answers answers =
        Answers.none().with("firstName", "Invented").with("notifiedLastName", "Person");
    assertThat(Questionnaire.of(FormRoute.DTN_ANONYMOUS).counted(answers).values()).isEmpty();
  }

  @Test
  void completenessNamesWhatIsNeededAndForgetsWhatIsOptional() {
    Questionnaire child = Questionnaire.of(FormRoute.NRM_CHILD);
    Answers answers =
        Answers.none()
            .with("under18", "NOT_SURE")
            .with("localAuthority", "Council of Elsewhere")
            .with("localAuthorityPhone", "01375 000 000");
    Completeness.Part age =
        Completeness.of(child, answers).parts().stream()
            .filter(part -> part.section() == Section.AGE)
            .findFirst()
            .orElseThrow();
    assertThat(age.missing()).extracting(Item::id).containsExactly("localAuthorityEmail");
    assertThat(age.progress()).isEqualTo(Completeness.Progress.STARTED);
    assertThat(Completeness.of(child, answers).whole()).isFalse();
  }

  @Test
  void aSectionWithOnlyOptionalQuestionsIsComplete() {
    Completeness child = Completeness.of(Questionnaire.of(FormRoute.NRM_CHILD), Answers.none());
    assertThat(child.parts())
        .filteredOn(part -> part.section() == Section.EVIDENCE)
        .extracting(Completeness.Part::progress)
        .containsExactly(Completeness.Progress.COMPLETE);
  }

  @ParameterizedTest
  @EnumSource(FormRoute.class)
  void everyQuestionAndAnswerHasItsWords(FormRoute route) throws IOException {
    Properties words = words();
    for (Item item : Questionnaire.of(route).items()) {
      assertThat(words).containsKey("referral.item." + item.id());
      assertThat(words).containsKey("referral.section." + item.section());
      for (String value : values(item)) {
        assertThat(
                words.containsKey("referral.value." + item.id() + "." + value)
                    || words.containsKey("referral.value." + value))
            .as(item.id() + " " + value)
            .isTrue();
      }
    }
  }

  private static List<String> values(Item item) {
    return switch (item.kind()) {
      case Kind.Choice choice -> choice.values();
      case Kind.Ticks ticks -> item.id().equals("types") ? List.of() : ticks.values();
      default -> List.of();
    };
  }

  private static Properties words() throws IOException {
    Properties words = new Properties();
    try (var in = QuestionnaireTest.class.getResourceAsStream("/messages/referral.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }

  private static List<String> ids(FormRoute route) {
    return Questionnaire.of(route).items().stream().map(Item::id).toList();
  }

  private static List<String> asked(FormRoute route, Answers answers) {
    return Questionnaire.of(route).asked(answers).stream().map(Item::id).toList();
  }

  @SafeVarargs
  private static List<String> joined(List<String>... parts) {
    List<String> all = new ArrayList<>();
    Stream.of(parts).forEach(all::addAll);
    return all;
  }
}
