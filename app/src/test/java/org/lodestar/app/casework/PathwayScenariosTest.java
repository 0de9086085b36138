package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseInterests;
import org.lodestar.app.casework.face.CaseLocalPathways;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.Who;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Route;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Six people of our own walk the published pathway to its end, step by step; and the flow on paper
 * says what the version says.
 */
@PlatformTest
class PathwayScenariosTest {
  private final Cases cases;
  private final CasePeople people;
  private final CaseConsents consents;
  private final CasePathways pathways;
  private final CaseInterests interests;
  private final CaseAccess access;
  private final CaseLocalPathways local;
  private final LocalPathways versions;
  private final Workforce workforce;
  private final MockMvcTester browser;
  private final LocalDate today;

  private Worker worker;
  private CaseFile file;

  PathwayScenariosTest(
      Cases cases,
      CasePeople people,
      CaseConsents consents,
      CasePathways pathways,
      CaseInterests interests,
      CaseAccess access,
      CaseLocalPathways local,
      LocalPathways versions,
      Workforce workforce,
      MockMvcTester browser,
      Clock clock) {
    this.cases = cases;
    this.people = people;
    this.consents = consents;
    this.pathways = pathways;
    this.interests = interests;
    this.access = access;
    this.local = local;
    this.versions = versions;
    this.workforce = workforce;
    this.browser = browser;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void aCase() {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    file = as(worker, () -> cases.open(worker, NewCase.without(null, worker.id())));
  }

  private UUID somebody(AgeStatus age) {
    return as(worker, () -> people.add(worker, file.id(), Cast.person(age))).id();
  }

  private void decide(UUID person, Decision.Outcome outcome) {
    doing(worker, () -> pathways.decide(worker, file.id(), person, Cast.decision(outcome, today)));
  }

  private void holds(UUID person, Circumstance... circumstances) {
    for (Circumstance each : circumstances) {
      doing(worker, () -> pathways.note(worker, file.id(), person, Map.of(each, Known.YES)));
    }
  }

  private void answers(UUID person, ConsentOutcome nrm) {
    Conversation held =
        Cast.conversation(
            today,
            Interpreter.INDEPENDENT,
            EnumSet.allOf(Explained.class),
            Map.of(ConsentKind.NRM_REFERRAL, nrm));
    doing(worker, () -> consents.record(worker, file.id(), person, held));
  }

  private PathwayView view(UUID person) {
    return as(worker, () -> pathways.get(worker, file.id(), person));
  }

  private List<OwnStepView> own(UUID person) {
    return as(worker, () -> local.get(worker, file.id(), person)).own();
  }

  /** Does what is open, step by step, until nothing is; says what was done, in order. */
  private List<String> walk(UUID person) {
    List<String> done = new ArrayList<>();
    for (PathwayStep step : view(person).steps()) {
      if (step.state() == PathwayStep.State.OPEN) {
        StepOutcome outcome =
            new StepOutcome(
                PathwayStep.State.DONE,
                step.step().code().endsInWords()
                    ? PersonalText.of("By a manager, from papers")
                    : null,
                null,
                step.due(),
                step.version());
        doing(
            worker, () -> pathways.settle(worker, file.id(), person, step.step().code(), outcome));
        done.add(step.step().code().name());
      }
    }
    for (OwnStepView step : own(person)) {
      OwnStepView now = again(person, step.step());
      StepOutcome outcome = done(now.due(), now.version());
      doing(worker, () -> local.settle(worker, file.id(), person, step.step().code(), outcome));
      done.add(step.step().code());
    }
    assertThat(view(person).steps())
        .allMatch(step -> step.state() == PathwayStep.State.DONE)
        .isNotEmpty();
    assertThat(own(person)).allMatch(step -> step.state() == PathwayStep.State.DONE);
    return done;
  }

  private OwnStepView again(UUID person, OwnStep step) {
    return own(person).stream().filter(each -> each.step().equals(step)).findFirst().orElseThrow();
  }

  private static StepOutcome done(@Nullable LocalDate due, long version) {
    return new StepOutcome(PathwayStep.State.DONE, null, null, due, version);
  }

  private void assertRoute(UUID person, Route route) {
    assertThat(view(person).directions().route()).isEqualTo(route);
  }

  @Test
  void anAdultWhoAgreesIsReferredAndSupported() {
    UUID person = somebody(AgeStatus.ADULT);
    decide(person, Decision.Outcome.GROUNDS);
    assertRoute(person, Route.ASK_CONSENT);
    answers(person, ConsentOutcome.GIVEN);
    assertRoute(person, Route.NRM);
    assertThat(walk(person)).containsExactly("SUBMIT_NRM", "OFFER_SUPPORT");
  }

  @Test
  void anAdultWhoDeclinesIsNotifiedWithoutANameAndAskedAgain() {
    UUID person = somebody(AgeStatus.ADULT);
    decide(person, Decision.Outcome.GROUNDS);
    answers(person, ConsentOutcome.REFUSED);
    assertRoute(person, Route.DTN_ANONYMOUS);
    assertThat(walk(person)).containsExactly("SUBMIT_DTN", "OFFER_SUPPORT", "REVIEW");
  }

  @Test
  void aChildIsProtectedFirstAndReferredWithoutBeingAskedForConsent() {
    UUID person = somebody(AgeStatus.UNDER_18);
    holds(person, Circumstance.IMMEDIATE_DANGER, Circumstance.MISSING);
    decide(person, Decision.Outcome.GROUNDS);
    assertRoute(person, Route.NRM);
    assertThat(walk(person))
        .containsExactly(
            "CALL_999",
            "CHILD_FRONT_DOOR",
            "CHILD_PROTECTION_NOW",
            "STRATEGY_DISCUSSION",
            "MISSING_PLAN",
            "SCHOOL_LEAD",
            "EXPLOITATION_PANEL",
            "POLICE_REPORT",
            "SUBMIT_NRM",
            "ICTG_REFERRAL");
  }

  @Test
  void somebodyWhoseAgeIsNotSettledIsTreatedAsAChildAndTheAgeIsChecked() {
    UUID person = somebody(AgeStatus.UNSURE);
    decide(person, Decision.Outcome.GROUNDS);
    assertRoute(person, Route.NRM);
    assertThat(walk(person))
        .containsExactly(
            "CHILD_FRONT_DOOR",
            "STRATEGY_DISCUSSION",
            "CHECK_AGE",
            "SCHOOL_LEAD",
            "EXPLOITATION_PANEL",
            "POLICE_REPORT",
            "SUBMIT_NRM",
            "ICTG_REFERRAL");
  }

  @Test
  void whoTurns18IsPlannedForAsAChildAndAskedAsAnAdult() {
    PersonDetails child = Cast.person(AgeStatus.UNDER_18);
    LocalDate born = today.minusYears(18).plusMonths(2);
    UUID person =
        as(worker, () -> people.add(worker, file.id(), aged(child, AgeStatus.UNDER_18, born))).id();
    decide(person, Decision.Outcome.GROUNDS);
    assertThat(own(person)).hasSize(2).allMatch(OwnStepView::waits);
    assertThat(walk(person))
        .containsExactly(
            "CHILD_FRONT_DOOR",
            "STRATEGY_DISCUSSION",
            "SCHOOL_LEAD",
            "EXPLOITATION_PANEL",
            "POLICE_REPORT",
            "SUBMIT_NRM",
            "ICTG_REFERRAL",
            "L-0018-01",
            "L-0018-02");
    long version = as(worker, () -> people.head(worker, file.id(), person)).version();
    PersonDetails grown = aged(child, AgeStatus.ADULT, born);
    doing(worker, () -> people.change(worker, file.id(), person, grown, version));
    holds(person, Circumstance.ALREADY_REFERRED);
    assertRoute(person, Route.REFERRED);
    assertThat(as(worker, () -> pathways.get(worker, file.id(), person)).steps())
        .extracting(step -> step.step().code())
        .contains(StepCode.CONSENT_CONVERSATION)
        .doesNotContain(StepCode.SUBMIT_DTN);
    answers(person, ConsentOutcome.GIVEN);
    assertRoute(person, Route.NRM);
    assertThat(walk(person)).contains("CHECK_EARLIER_REFERRAL", "OFFER_SUPPORT");
  }

  private static PersonDetails aged(PersonDetails person, AgeStatus age, LocalDate born) {
    return new PersonDetails(
        person.roles(),
        person.names(),
        new AgeFinding(
            age, AgeBasis.DOCUMENTS, LocalDate.of(2026, 1, 5), PersonalText.of("Passport")),
        new UncertainDate.Exact(born),
        false,
        person.gender(),
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  @Test
  void anAdultWithoutCapacityIsReferredInTheirBestInterests() {
    UUID person = somebody(AgeStatus.ADULT);
    holds(person, Circumstance.CARE_AND_SUPPORT_NEEDS);
    decide(person, Decision.Outcome.GROUNDS);
    decide(person, Decision.Outcome.LACKS_CAPACITY);
    assertRoute(person, Route.BEST_INTERESTS);
    assertThat(open(person))
        .containsExactly(
            StepCode.ADULT_SAFEGUARDING_CONCERN,
            StepCode.HEALTH_CHECK,
            StepCode.NAME_DECISION_MAKER,
            StepCode.ADVOCATE,
            StepCode.OFFER_SUPPORT,
            StepCode.REVIEW);
    Cast.decidedFor(interests, workforce, access, worker, view(person), Decision.Outcome.REFER);
    assertRoute(person, Route.NRM);
    assertThat(open(person))
        .containsExactly(
            StepCode.ADULT_SAFEGUARDING_CONCERN,
            StepCode.HEALTH_CHECK,
            StepCode.SUBMIT_NRM,
            StepCode.OFFER_SUPPORT,
            StepCode.REVIEW);
  }

  private List<StepCode> open(UUID person) {
    return view(person).steps().stream()
        .filter(step -> step.state() == PathwayStep.State.OPEN)
        .map(step -> step.step().code())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  void theFlowOnPaperSaysWhatTheVersionSays(Who who) throws Exception {
    var version = versions.inForce();
    PathwayContent content = version.content();
    Document paper = page("/pathway/versions/" + version.number() + "/print?for=" + who);
    List<String> listed = paper.select(".lode-flow__step").eachAttr("id");
    assertThat(listed).isNotEmpty().doesNotHaveDuplicates();
    List<String> drawn = paper.select("svg .lode-drawing__title").eachText();
    List<String> titles = paper.select(".lode-flow__step h3").eachText();
    assertThat(String.join(" ", drawn)).isEqualTo(String.join(" ", titles));
    for (String code : listed) {
      String text = paper.select("#" + code).text();
      PathwayContent.law(code)
          .map(content::plan)
          .map(StepPlan::owner)
          .or(() -> content.find(code).map(OwnStep::owner))
          .ifPresent(owner -> assertThat(text).contains(owner));
    }
    List<String> ours =
        content.own().stream().filter(step -> step.who().contains(who)).map(OwnStep::code).toList();
    assertThat(listed).containsAll(ours);
    assertThat(listed).contains("CALL_999", "SUBMIT_NRM");
    assertThat(paper.text()).contains("Version " + version.number());
    assertThat(paper.text().contains("not yet checked by the practice lead"))
        .isEqualTo(!version.checked());
  }

  private Document page(String address) throws Exception {
    var answer = browser.get().uri(address).cookie(workforce.signedIn(worker)).exchange();
    assertThat(answer).hasStatusOk();
    String text = answer.getResponse().getContentAsString();
    return Jsoup.parse(text.replaceAll("[\u2068\u2069]", ""));
  }
}
