package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Route;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;

@PlatformTest
class CasesTest {
  private final Cases cases;
  private final CasePeople people;
  private final CaseConsents consents;
  private final CasePathways pathways;
  private final Workforce workforce;
  private final LocalDate today;

  private Worker responder;
  private CaseFile file;

  CasesTest(
      Cases cases,
      CasePeople people,
      CaseConsents consents,
      CasePathways pathways,
      Workforce workforce,
      Clock clock) {
    this.cases = cases;
    this.people = people;
    this.consents = consents;
    this.pathways = pathways;
    this.workforce = workforce;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void aCase() {
    responder = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    file = as(responder, () -> cases.open(responder, NewCase.without(null, responder.id())));
  }

  private UUID add(AgeStatus age, String... names) {
    return as(responder, () -> people.add(responder, file.id(), Cast.person(age, names))).id();
  }

  private Route route(UUID person) {
    return facts(person).directions().route();
  }

  private ReferralFacts facts(UUID person) {
    return as(
        responder,
        () -> cases.factsFor(responder, file.id(), person, Purpose.PREPARE_NRM_REFERRAL));
  }

  private void ask(UUID person, Conversation conversation) {
    doing(responder, () -> consents.record(responder, file.id(), person, conversation));
  }

  private void decide(UUID person, Decision decision) {
    doing(responder, () -> pathways.decide(responder, file.id(), person, decision));
  }

  @Test
  void anAdultWhoSaysYesAfterEverythingWasExplainedIsReferred() {
    UUID adult = add(AgeStatus.ADULT, "Nguyễn Văn An");
    assertThat(route(adult)).isEqualTo(Route.GROUNDS_NOT_DECIDED);
    decide(adult, Cast.grounds(today));
    assertThat(route(adult)).isEqualTo(Route.ASK_CONSENT);
    ask(adult, Cast.conversation(today, Map.of(ConsentKind.NRM_REFERRAL, ConsentOutcome.GIVEN)));
    assertThat(route(adult)).isEqualTo(Route.NRM);
    assertThat(facts(adult).person().name().orElseThrow().text()).isEqualTo("Nguyễn Văn An");
  }

  @Test
  void aConsentThatIsTakenBackStopsTheReferral() {
    UUID adult = add(AgeStatus.ADULT);
    decide(adult, Cast.grounds(today));
    ask(adult, Cast.conversation(today, Map.of(ConsentKind.NRM_REFERRAL, ConsentOutcome.GIVEN)));
    doing(
        responder,
        () ->
            consents.withdraw(
                responder,
                file.id(),
                adult,
                ConsentKind.NRM_REFERRAL,
                PersonalText.of("Changed my mind")));
    assertThat(route(adult)).isEqualTo(Route.DTN_ANONYMOUS);
    assertThat(facts(adult).consent(ConsentKind.NRM_REFERRAL).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void aRefusalThroughACompanionIsAskedForAgain() {
    UUID adult = add(AgeStatus.ADULT);
    decide(adult, Cast.grounds(today));
    ask(
        adult,
        Cast.conversation(
            today,
            Interpreter.COMPANION,
            EnumSet.allOf(Explained.class),
            Map.of(ConsentKind.NRM_REFERRAL, ConsentOutcome.REFUSED)));
    assertThat(facts(adult).consent(ConsentKind.NRM_REFERRAL).orElseThrow().unsafe()).isTrue();
    assertThat(route(adult)).isEqualTo(Route.ASK_CONSENT);
  }

  private void summarise(String words, long version) {
    doing(
        responder,
        () -> cases.change(responder, file.id(), PersonalText.of(words), responder.id(), version));
  }

  private CaseFile kept() {
    return as(responder, () -> cases.head(responder, file.id()));
  }

  @Test
  void whoChangesACaseThatSomebodyChangedMeanwhileTakesNothingAway() {
    summarise("What the first wrote", file.version());
    assertThatThrownBy(() -> summarise("What the second wrote", file.version()))
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(
            () ->
                doing(
                    responder,
                    () ->
                        cases.close(
                            responder, file.id(), CloseReason.SAFE_AND_SUPPORTED, file.version())))
        .isInstanceOf(EditClash.class);
    assertThat(kept().summary()).isEqualTo(PersonalText.of("What the first wrote"));
    assertThat(kept().state()).isEqualTo(CaseState.OPEN);
    summarise("What both wrote", kept().version());
    assertThat(kept().summary()).isEqualTo(PersonalText.of("What both wrote"));
  }

  @Test
  void noYesCountsBeforeEverythingIsExplained() {
    UUID adult = add(AgeStatus.ADULT);
    EnumSet<Explained> notAll = EnumSet.complementOf(EnumSet.of(Explained.MAY_WITHDRAW));
    assertThatThrownBy(
            () ->
                ask(
                    adult,
                    Cast.conversation(
                        today,
                        Interpreter.INDEPENDENT,
                        notAll,
                        Map.of(ConsentKind.NRM_REFERRAL, ConsentOutcome.GIVEN))))
        .isInstanceOfSatisfying(
            Refused.class,
            broken -> assertThat(broken.key()).isEqualTo("casework.rule.explainFirst"));
  }

  @Test
  void aChildIsNeverAskedAndIsReferredOnGroundsAlone() {
    for (AgeStatus age : new AgeStatus[] {AgeStatus.UNDER_18, AgeStatus.UNSURE}) {
      UUID child = add(age);
      assertThatThrownBy(
              () ->
                  ask(
                      child,
                      Cast.conversation(
                          today, Map.of(ConsentKind.NRM_REFERRAL, ConsentOutcome.GIVEN))))
          .isInstanceOf(Refused.class);
      decide(child, Cast.grounds(today));
      assertThat(route(child)).isEqualTo(Route.NRM);
    }
  }

  @Test
  void aStepKeepsTheDateOfTheDayOnWhichItAroseAndWhatBecameOfIt() {
    UUID adult = add(AgeStatus.ADULT);
    doing(
        responder,
        () ->
            pathways.note(
                responder, file.id(), adult, Map.of(Circumstance.MEDICAL_NEED, Known.YES)));
    PathwayStep open = step(adult, StepCode.MEDICAL_HELP);
    assertThat(open.state()).isEqualTo(PathwayStep.State.OPEN);
    assertThat(open.due()).isEqualTo(today);
    doing(
        responder,
        () ->
            pathways.settle(
                responder,
                file.id(),
                adult,
                StepCode.MEDICAL_HELP,
                new StepOutcome(PathwayStep.State.DONE, null, null, open.due(), open.version())));
    assertThat(step(adult, StepCode.MEDICAL_HELP).state()).isEqualTo(PathwayStep.State.DONE);
  }

  private PathwayStep step(UUID person, StepCode code) {
    return as(responder, () -> pathways.get(responder, file.id(), person)).steps().stream()
        .filter(step -> step.step().code() == code)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anOrganisationWithoutFirstRespondersPassesThePersonOn() {
    Worker elsewhere = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    CaseFile theirs = as(elsewhere, () -> cases.open(elsewhere, NewCase.without(null, null)));
    UUID child =
        as(elsewhere, () -> people.add(elsewhere, theirs.id(), Cast.person(AgeStatus.UNDER_18)))
            .id();
    doing(elsewhere, () -> pathways.decide(elsewhere, theirs.id(), child, Cast.grounds(today)));
    assertThat(as(elsewhere, () -> pathways.get(elsewhere, theirs.id(), child)).steps())
        .extracting(step -> step.step().code())
        .contains(StepCode.PASS_TO_FIRST_RESPONDER)
        .doesNotContain(StepCode.SUBMIT_NRM);
  }

  @Test
  void aForeignCaseLooksLikeNone() {
    UUID adult = add(AgeStatus.ADULT);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    assertThatThrownBy(() -> as(stranger, () -> cases.get(stranger, file.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                as(
                    stranger,
                    () -> cases.factsFor(stranger, file.id(), adult, Purpose.PREPARE_NRM_REFERRAL)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aNameIsFoundAsItSoundsAndByReferenceHoweverItIsWritten() {
    String unusual = "Ylvaquist" + today.getDayOfYear();
    add(AgeStatus.ADULT, unusual + " Marks");
    assertThat(found("ilvaquist" + today.getDayOfYear())).contains(file.reference());
    assertThat(found(file.reference().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
        .containsExactly(file.reference());
  }

  private java.util.List<String> found(String typed) {
    CaseFilter filter = new CaseFilter(null, CaseFilter.Whose.ANYBODYS, typed);
    return as(responder, () -> cases.list(responder, filter, 1)).cases().stream()
        .map(listed -> listed.file().reference())
        .toList();
  }
}
