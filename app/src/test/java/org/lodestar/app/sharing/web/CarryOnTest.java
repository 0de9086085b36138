package org.lodestar.app.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.sharing.SharingScene.as;
import static org.lodestar.app.sharing.SharingScene.doing;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonView;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.Whereabouts;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseBeds;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Enquiry;
import org.lodestar.app.sharing.Grounds;
import org.lodestar.app.sharing.NewShare;
import org.lodestar.app.sharing.Receiver;
import org.lodestar.app.sharing.SharingScene;
import org.lodestar.app.sharing.SharingScene.Made;
import org.lodestar.app.sharing.face.ShareUptake;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.sharing.face.ToldThePerson;
import org.lodestar.app.sharing.store.VersionRows;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.StepCode;
import org.lodestar.statute.TriageFactors;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** What was shared, walked to its end: for who reads it, and for who must act on it. */
@PlatformTest
class CarryOnTest {
  private final MockMvc mvc;
  private final SharingScene scene;
  private final Workforce workforce;
  private final Cases cases;
  private final CasePeople people;
  private final CasePathways pathways;
  private final ToldThePerson told;
  private final ShareUptake uptake;
  private final Shares shares;
  private final VersionRows versions;
  private final Desk desk;
  private final CaseAccess access;
  private final Concerns concerns;
  private final Assignments assignments;
  private final TransactionOperations transactions;
  private static final List<String> URGENT = List.of("URGENCY");
  private static final TriageFactors CALM = new TriageFactors(1, 1, 1, 0, Set.of());

  private final CaseBeds beds;
  private Made made;

  CarryOnTest(
      MockMvc mvc,
      SharingScene scene,
      Workforce workforce,
      Cases cases,
      CasePeople people,
      CasePathways pathways,
      ToldThePerson told,
      ShareUptake uptake,
      Shares shares,
      VersionRows versions,
      Desk desk,
      CaseAccess access,
      Concerns concerns,
      Assignments assignments,
      CaseBeds beds,
      TransactionOperations transactions) {
    this.mvc = mvc;
    this.scene = scene;
    this.workforce = workforce;
    this.cases = cases;
    this.people = people;
    this.pathways = pathways;
    this.told = told;
    this.uptake = uptake;
    this.shares = shares;
    this.versions = versions;
    this.desk = desk;
    this.access = access;
    this.concerns = concerns;
    this.assignments = assignments;
    this.beds = beds;
    this.transactions = transactions;
  }

  @BeforeEach
  void aScene() {
    made = scene.make(AgeStatus.ADULT, AgencyKind.COUNCIL);
  }

  private Document page(Worker worker, String address) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(URI.create(address)).cookie(workforce.signedIn(worker)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private String text(Worker worker, String address) throws Exception {
    return page(worker, address).select("main").text();
  }

  private MockHttpServletResponse send(Worker worker, String address, String... fields)
      throws Exception {
    MockHttpServletRequestBuilder request =
        post(URI.create(address))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .cookie(workforce.signedIn(worker))
            .with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private String sent(Worker worker, String address, String... fields) throws Exception {
    MockHttpServletResponse answer = send(worker, address, fields);
    if (answer.getStatus() / 100 != 3) {
      String said = Jsoup.parse(answer.getContentAsString()).select("main").text();
      Assertions.fail(address + " answered " + answer.getStatus() + ": " + said);
    }
    return Objects.requireNonNull(answer.getRedirectedUrl());
  }

  private String redirected(Worker worker, String address) throws Exception {
    return Objects.requireNonNull(
        mvc.perform(get(URI.create(address)).cookie(workforce.signedIn(worker)))
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }

  private UUID underDuty(Basis basis) {
    return scene.accepted(made, scene.wanted(made, basis, List.of("IDENTITY", "AGE"), false));
  }

  @Test
  @Tag("care")
  void whoWorksWithAShareReadsWhyItEndedAndWhatRestsOnADutyGoesOnAndSaysSo() throws Exception {
    UUID byConsent = scene.accepted(made, scene.wanted(made));
    UUID underDuty = underDuty(Basis.CARE_ENQUIRY);
    String here = "/shared/" + byConsent;
    assertThat(text(made.reader(), here + "/content")).contains(made.name());
    scene.withdraw(made, ConsentKind.SHARING_WITH_PARTNERS);
    assertThat(redirected(made.reader(), here + "/content")).isEqualTo(here);
    assertThat(text(made.reader(), here))
        .contains("The person took consent back. There is nothing to read any more.")
        .contains("goes on. It rests on another ground: A care enquiry about an adult.")
        .doesNotContain(made.name());
    assertThat(text(made.reader(), "/shared/" + underDuty))
        .contains("It rests on a duty and on no consent: it goes on when a consent is taken back.");
    assertThat(scene.reads(made.reader(), underDuty)).isTrue();
    assertThat(text(made.reader(), "/work")).contains("is over. The person took consent back.");
    sent(made.reader(), here + "/seen");
    assertThat(text(made.reader(), here)).contains("You have written down that you stopped");
    assertThat(text(made.reader(), "/work")).doesNotContain("is over.");
    assertThat(text(made.giver(), "/shares/" + byConsent))
        .contains("The receiver has read that it ended, and stopped using it");
  }

  @Test
  void whoEndsAShareTellsTheReceiverWhyAndBetraysNothing() throws Exception {
    Map<String, String> words =
        Map.of(
            "NO_LONGER_NEEDED", "The purpose has ended.",
            "SENT_IN_ERROR", "It was sent in error.",
            "RISK_CHANGED", "The giver has looked at it again and ended it.");
    for (Map.Entry<String, String> each : words.entrySet()) {
      UUID id = underDuty(Basis.CARE_ENQUIRY);
      sent(
          made.giver(),
          "/shares/" + id + "/end",
          "how",
          "RECALL",
          "reason",
          each.getKey(),
          "words",
          "He has found out where she lives",
          "version",
          String.valueOf(scene.version(made, id)));
      assertThat(text(made.receiver(), "/shared/" + id))
          .contains(each.getValue(), "Please destroy what you printed")
          .doesNotContainIgnoringCase("risk has changed")
          .doesNotContain("He has found out", made.name());
    }
  }

  @Test
  void aShareThatIsNotOverIsNotSeenToHaveEnded() throws Exception {
    UUID id = scene.accepted(made, scene.wanted(made));
    assertThat(send(made.receiver(), "/shared/" + id + "/seen").getStatus() / 100).isEqualTo(4);
  }

  private String[] wanted(String... more) {
    LocalDate until = SharingScene.today().plusMonths(2);
    List<String> fields =
        new ArrayList<>(
            List.of(
                "receiver",
                made.receiver().organisation().toString(),
                "purpose",
                "SAFEGUARDING",
                "why",
                "They decide on the enquiry about her son",
                "basis",
                "CHILD_ENQUIRY",
                "sections",
                "IDENTITY",
                "lastDay.day",
                String.valueOf(until.getDayOfMonth()),
                "lastDay.month",
                String.valueOf(until.getMonthValue()),
                "lastDay.year",
                String.valueOf(until.getYear())));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private PathwayStep.State state(StepCode code) {
    return as(
            made.giver(), () -> pathways.get(made.giver(), made.caseFile(), made.person()).steps())
        .stream()
        .filter(step -> step.step().code() == code)
        .map(PathwayStep::state)
        .findFirst()
        .orElseThrow();
  }

  private void known(Circumstance circumstance) {
    doing(
        made.giver(),
        () ->
            pathways.note(
                made.giver(), made.caseFile(), made.person(), Map.of(circumstance, Known.YES)));
  }

  @Test
  @Tag("care")
  void aMothersFactsProtectHerChildPartByPartWhateverBecomesOfHerConsent() throws Exception {
    known(Circumstance.CHILDREN_IN_HOUSEHOLD);
    String form = "/cases/" + made.caseFile() + "/people/" + made.person() + "/shares/new";
    MockHttpServletResponse refused = send(made.giver(), form, wanted());
    assertThat(Jsoup.parse(refused.getContentAsString()).select("main").text())
        .contains("Say which child the enquiry is to protect");
    String child = "Matei Vexmoor" + System.nanoTime();
    String given = sent(made.giver(), form, wanted("enquiryName", child));
    UUID id = UUID.fromString(given.substring("/shares/".length()));
    assertThat(text(made.giver(), given)).contains("To protect: " + child, "Whom this protects");
    sent(made.giver(), given + "/offer", "version", String.valueOf(scene.version(made, id)));
    String here = "/shared/" + id;
    assertThat(text(made.receiver(), here))
        .contains("An adult, to protect a child", "An enquiry about a child")
        .doesNotContain(child, made.name());
    assertThat(state(StepCode.CHILD_FRONT_DOOR)).isEqualTo(PathwayStep.State.OPEN);
    sent(made.receiver(), here + "/accept");
    assertThat(state(StepCode.CHILD_FRONT_DOOR)).isEqualTo(PathwayStep.State.DONE);
    assertThat(text(made.receiver(), here + "/declaration")).contains(child, made.name());
    sent(made.receiver(), here + "/declaration", "knows", "false");
    scene.withdraw(made, ConsentKind.SHARING_WITH_PARTNERS);
    assertThat(text(made.receiver(), here + "/content"))
        .contains(child, made.name())
        .doesNotContain("18 or over");
    assertThat(as(made.giver(), () -> told.list(made.person())))
        .as("on no paper of hers, that may be found by whom the child is protected from")
        .isEmpty();
  }

  @Test
  @Tag("care")
  void aConcernIsRaisedWhenTheCouncilHasAcceptedItAndNotWhenItWasSent() throws Exception {
    known(Circumstance.CARE_AND_SUPPORT_NEEDS);
    NewShare wanted = scene.wanted(made, Basis.CARE_ENQUIRY, List.of("IDENTITY"), false);
    UUID id = scene.offered(made, wanted);
    assertThat(state(StepCode.ADULT_SAFEGUARDING_CONCERN)).isEqualTo(PathwayStep.State.OPEN);
    sent(made.receiver(), "/shared/" + id + "/accept");
    assertThat(state(StepCode.ADULT_SAFEGUARDING_CONCERN)).isEqualTo(PathwayStep.State.DONE);
    assertThat(
            text(
                made.giver(),
                "/cases/"
                    + made.caseFile()
                    + "/pathway/"
                    + made.person()
                    + "/steps/ADULT_SAFEGUARDING_CONCERN"))
        .contains("Accepted by Organisation");
  }

  private static Decision grounds() {
    return new Decision(
        Decision.Kind.GROUNDS,
        Decision.Outcome.GROUNDS,
        List.of(),
        null,
        PersonalText.of("Several signs that agree"),
        PersonalText.of("A. Manager, duty manager"),
        null,
        SharingScene.today());
  }

  @Test
  @Tag("care")
  void whoCannotSendAReferralPassesTheChildOnAndItIsDoneWhenAFirstResponderHasAccepted()
      throws Exception {
    made = scene.make(AgeStatus.UNDER_18, AgencyKind.POLICE);
    doing(
        made.giver(),
        () -> pathways.decide(made.giver(), made.caseFile(), made.person(), grounds()));
    String pathway = "/cases/" + made.caseFile() + "/pathway/" + made.person();
    String form = "/cases/" + made.caseFile() + "/people/" + made.person() + "/shares/new";
    assertThat(page(made.giver(), pathway).select("#PASS_TO_FIRST_RESPONDER a").eachAttr("href"))
        .contains(form + "?purpose=REFERRAL");
    assertThat(
            page(made.giver(), form + "?purpose=REFERRAL")
                .select("input[name=purpose][checked]")
                .eachAttr("value"))
        .containsExactly("REFERRAL");
    String[] fields = wanted();
    fields[List.of(fields).indexOf("purpose") + 1] = "REFERRAL";
    String given = sent(made.giver(), form, fields);
    UUID id = UUID.fromString(given.substring(given.lastIndexOf('/') + 1));
    sent(made.giver(), given + "/offer", "version", String.valueOf(scene.version(made, id)));
    assertThat(state(StepCode.PASS_TO_FIRST_RESPONDER)).isEqualTo(PathwayStep.State.OPEN);
    sent(made.receiver(), "/shared/" + id + "/accept");
    assertThat(state(StepCode.PASS_TO_FIRST_RESPONDER)).isEqualTo(PathwayStep.State.DONE);
    assertThat(text(made.giver(), pathway + "/steps/PASS_TO_FIRST_RESPONDER"))
        .contains("Accepted by Organisation");
    sent(made.receiver(), "/shared/" + id + "/declaration", "knows", "false");
    assertThat(text(made.receiver(), "/shared/" + id + "/content")).contains(made.name());
  }

  @Test
  void aCouncilsTeamIsToldThatItIsAFirstResponderAndThatNobodyIsNamed() {
    Worker council =
        workforce.aWorker(workforce.anOrganisation(AgencyKind.COUNCIL), Role.CASEWORKER);
    Worker charity =
        workforce.aWorker(workforce.anOrganisation(AgencyKind.CHARITY), Role.CASEWORKER);
    assertThat(passing(council)).contains("Your organisation is a first responder");
    assertThat(passing(charity)).contains("Only a first responder organisation can send this");
  }

  private String passing(Worker worker) {
    CaseFile file = as(worker, () -> cases.open(worker, NewCase.without(null, worker.id())));
    UUID child =
        as(
            worker,
            () ->
                people
                    .add(worker, file.id(), SharingScene.details(AgeStatus.UNDER_18, "A Child"))
                    .id());
    doing(worker, () -> pathways.decide(worker, file.id(), child, grounds()));
    return as(worker, () -> pathways.get(worker, file.id(), child)).steps().stream()
        .filter(step -> step.step().code() == StepCode.PASS_TO_FIRST_RESPONDER)
        .map(step -> step.step().why())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBodyThatDecidesOnNoEnquiryClosesNoStep() throws Exception {
    made = scene.make(AgeStatus.ADULT, AgencyKind.CHARITY);
    known(Circumstance.CARE_AND_SUPPORT_NEEDS);
    UUID id =
        scene.offered(made, scene.wanted(made, Basis.CARE_ENQUIRY, List.of("IDENTITY"), false));
    sent(made.receiver(), "/shared/" + id + "/accept");
    assertThat(state(StepCode.ADULT_SAFEGUARDING_CONCERN)).isEqualTo(PathwayStep.State.OPEN);
  }

  private void anEpisode(String account) {
    doing(
        made.giver(),
        () ->
            people.addEpisode(
                made.giver(),
                made.caseFile(),
                made.person(),
                new Episode(
                    Set.of(ExploitationType.values()[0]),
                    Set.of(),
                    Whereabouts.UK,
                    PersonalText.of("Above the shop"),
                    UncertainDate.parse("2026-03"),
                    new UncertainDate.Unknown(),
                    Known.YES,
                    null,
                    PersonalText.of(account))));
  }

  private NewShare withReasons(NewShare wanted) {
    return new NewShare(
        wanted.caseFile(),
        wanted.person(),
        wanted.receiver(),
        wanted.terms(),
        new Grounds(
            wanted.grounds().why(),
            wanted.grounds().agreed(),
            wanted.grounds().withoutConsent(),
            Map.of("SITUATION", PersonalText.of("They must know where"))));
  }

  @Test
  @Tag("care")
  void aReceiverThatMustActOpensACaseOfTheirOwnAndTypesNothingAgain() throws Exception {
    String account = "Locked in at night " + System.nanoTime();
    anEpisode(account);
    NewShare wanted =
        scene.wanted(
            made, Basis.CARE_ENQUIRY, List.of("IDENTITY", "AGE", "SITUATION", "CONSENTS"), false);
    UUID id = scene.accepted(made, withReasons(wanted));
    String here = "/shared/" + id;
    assertThat(text(made.receiver(), here)).contains("Open a case of your own from this");
    assertThat(text(made.receiver(), here + "/case")).contains("Taken over", "Age");
    MockHttpServletResponse refused = send(made.receiver(), here + "/case", "why", "We act");
    assertThat(Jsoup.parse(refused.getContentAsString()).select("main").text())
        .contains("Choose on which ground you keep it", "We act");
    String opened =
        sent(
            made.receiver(),
            here + "/case",
            "basis",
            "CARE_ENQUIRY",
            "why",
            "We decide on the enquiry and visit tomorrow");
    UUID file = UUID.fromString(opened.substring("/cases/".length()));
    Person taken = as(made.receiver(), () -> people.list(made.receiver(), file)).getFirst();
    assertThat(taken.details().names())
        .extracting(name -> name.name().text())
        .containsExactly(made.name());
    assertThat(taken.details().age().status()).isEqualTo(AgeStatus.ADULT);
    assertThat(taken.details().nationalities()).as("was not given").isEmpty();
    PersonView view = as(made.receiver(), () -> people.get(made.receiver(), file, taken.id()));
    assertThat(view.episodes()).hasSize(1);
    assertThat(view.episodes().getFirst().what().account()).isEqualTo(PersonalText.of(account));
    assertThat(text(made.receiver(), opened))
        .contains("Taken up from others", "Their ground: A care enquiry about an adult")
        .contains("Given by Organisation", "We decide on the enquiry and visit tomorrow")
        .doesNotContain("Sharing with partners");
    assertThat(text(made.giver(), "/shares/" + id))
        .contains("Taken up by the receiver in a case of their own")
        .doesNotContain(file.toString());
    assertThat(as(made.receiver(), () -> uptake.ofCase(file))).hasSize(1);
    for (Worker other : List.of(made.giver(), made.manager())) {
      assertThat(as(other, () -> uptake.ofCase(file))).as("the receiver's own").isEmpty();
    }
    ends(id);
    assertThat(text(made.receiver(), here))
        .contains("The purpose has ended.", "What you took up there")
        .doesNotContain(account);
    assertThat(text(made.receiver(), opened)).contains(account);
  }

  @Test
  @Tag("care")
  void aReceiverThatReadsConcernsRaisesOneWithItsSourceAndItsOfficersReadIt() throws Exception {
    UUID there = made.receiver().organisation();
    String account = "Locked in at night " + System.nanoTime();
    anEpisode(account);
    NewShare wanted =
        scene.wanted(made, Basis.CARE_ENQUIRY, List.of("IDENTITY", "SITUATION", "CONSENTS"), false);
    UUID id = scene.accepted(made, withReasons(wanted));
    String here = "/shared/" + id;
    Worker duty = workforce.aWorker(there, Role.CASEWORKER, Role.DUTY_OFFICER);
    Worker friend = workforce.aWorker(there, Role.CASEWORKER, Role.TRIAGE_OFFICER);
    sent(friend, here + "/declaration", "knows", "true", "reason", "OTHER");
    desk.receives(workforce.anOrganisation(AgencyKind.COUNCIL));
    assertThat(text(duty, here)).as("another body reads").doesNotContain("Raise it as a concern");
    sent(duty, here + "/declaration", "knows", "false");
    assertThat(send(duty, here + "/concern", "basis", "CARE_ENQUIRY").getContentAsString())
        .contains("are read by another body");
    desk.receives(there);
    assertThat(text(made.receiver(), here))
        .as("takes no concerns")
        .doesNotContain("Raise it as a concern");
    assertThat(text(duty, here)).contains("Raise it as a concern of your own");
    assertThat(text(duty, here + "/concern")).contains("Taken over").doesNotContain("Consents");
    assertThat(send(duty, here + "/concern").getContentAsString())
        .contains("Choose on which ground you keep it");
    String concern = sent(duty, here + "/concern", "basis", "CARE_ENQUIRY");
    assertThat(sent(duty, here + "/concern", "basis", "CARE_ENQUIRY")).isEqualTo(concern);
    Worker officer = workforce.aWorker(there, Role.TRIAGE_OFFICER);
    sent(officer, concern + "/first-view", "answer", "NO", "reason", "");
    assertThat(text(officer, concern))
        .contains(account, made.name(), "Organisation", "A care enquiry about an adult")
        .doesNotContain("Sharing with partners");
    assertThat(status(friend, concern)).as("knows the person").isEqualTo(404);
    assertThat(text(duty, here)).contains("Raised as concern");
    assertThat(text(made.giver(), "/shares/" + id))
        .contains("Raised by the receiver as a concern of their own")
        .doesNotContain(concern);
    ends(id);
    assertThat(text(officer, concern)).contains(account);
  }

  @Test
  @Tag("care")
  void whoWasGivenWithAConcernIsInTheCaseAndTheCouncilsDecisionIsReadByWhoRaisedIt()
      throws Exception {
    known(Circumstance.DESTITUTE);
    known(Circumstance.PREGNANT);
    UUID raised = raisedByTheReceiver(List.of("IDENTITY", "AGE", "URGENCY"));
    Worker officer = workforce.aWorker(made.receiver().organisation(), Role.TRIAGE_OFFICER);
    doing(
        officer,
        () -> {
          assignments.declareNoConflict(officer, raised);
          concerns.triage(officer, raised, 0, CALM, "");
        });
    assertThat(text(officer, "/cases/new?concern=" + raised))
        .contains("stands in the case from the first minute")
        .doesNotContain("Who is it about?");
    String owner = made.receiver().id().toString();
    sent(
        officer, "/cases/new", "concern", raised.toString(), "concernVersion", "1", "owner", owner);
    CaseFile file = as(made.receiver(), () -> cases.ofConcern(raised)).getFirst();
    doing(made.receiver(), () -> access.declareNoConflict(made.receiver(), file.id()));
    Person given = as(made.receiver(), () -> people.list(made.receiver(), file.id())).getFirst();
    assertThat(given.name().map(PersonalText::text)).contains(made.name());
    assertThat(page(made.receiver(), "/cases/" + file.id()).select(".lode-subject").text())
        .contains(made.name(), "No bed tonight");
    assertThat(text(made.receiver(), "/shared/" + carriedFrom(file))).contains("Your own case");
    String pathway = "/cases/" + file.id() + "/pathway/" + given.id();
    assertThat(text(made.receiver(), pathway))
        .contains("Decide whether the section 42 duty is met")
        .doesNotContain("Raise an adult safeguarding concern", "Midwife");
    theDutyIsDecided(pathway);
    assertThat(
            page(made.receiver(), "/cases/" + file.id())
                .select("section[aria-labelledby=next]")
                .text())
        .contains("Find a safe place")
        .doesNotContain("section 42");
    assertThat(text(made.giver(), "/cases/" + made.caseFile() + "/timeline"))
        .contains(
            "The duty to make enquiries is not met",
            "M. Invented, team manager",
            "Housing and an advocate are offered");
  }

  private UUID raisedByTheReceiver(List<String> parts) throws Exception {
    UUID there = made.receiver().organisation();
    UUID id = scene.accepted(made, scene.wanted(made, Basis.CARE_ENQUIRY, parts, false));
    desk.receives(there);
    Worker duty = workforce.aWorker(there, Role.CASEWORKER, Role.DUTY_OFFICER);
    sent(duty, "/shared/" + id + "/declaration", "knows", "false");
    String concern = sent(duty, "/shared/" + id + "/concern", "basis", "CARE_ENQUIRY");
    return UUID.fromString(concern.substring("/concerns/".length()));
  }

  private UUID carriedFrom(CaseFile file) {
    return as(made.receiver(), () -> uptake.ofCase(file.id())).getFirst().share();
  }

  private void theDutyIsDecided(String pathway) throws Exception {
    String step = pathway + "/steps/SAFEGUARDING_DECISION";
    assertThat(text(made.receiver(), step)).contains("nothing else of your case");
    LocalDate today = SharingScene.today();
    List<String> decision =
        new ArrayList<>(
            List.of(
                "answer",
                "1",
                "said",
                "NO",
                "by",
                "M. Invented, team manager",
                "on.day",
                String.valueOf(today.getDayOfMonth()),
                "on.month",
                String.valueOf(today.getMonthValue()),
                "on.year",
                String.valueOf(today.getYear()),
                "version",
                page(made.receiver(), step).select("input[name=version]").val()));
    assertThat(send(made.receiver(), step, decision.toArray(String[]::new)).getContentAsString())
        .contains("Say why, and what else is offered");
    decision.addAll(List.of("given", "No care needs. Housing and an advocate are offered"));
    sent(made.receiver(), step, decision.toArray(String[]::new));
    assertThat(page(made.receiver(), pathway).select("#SAFEGUARDING_DECISION").text())
        .contains("No: the duty is not met");
  }

  @Test
  void whatNamedWorkersAloneMayReadIsRaisedAsNoConcernNorWhatRestsOnAConsent() throws Exception {
    UUID there = made.receiver().organisation();
    Worker duty = workforce.aWorker(there, Role.CASEWORKER, Role.DUTY_OFFICER);
    desk.receives(there);
    Receiver named = new Receiver(there, List.of(made.receiver().id(), duty.id()), null);
    UUID narrow = offered(scene.wanted(made, named, Basis.CARE_ENQUIRY, List.of("AGE"), false));
    sent(duty, "/shared/" + narrow + "/declaration", "knows", "false");
    assertThat(text(duty, "/shared/" + narrow)).doesNotContain("Raise it as a concern");
    assertThat(
            send(duty, "/shared/" + narrow + "/concern", "basis", "CARE_ENQUIRY")
                .getContentAsString())
        .contains("Only named workers may read this");
  }

  private void ends(UUID id) throws Exception {
    sent(
        made.giver(),
        "/shares/" + id + "/end",
        "how",
        "REVOKE",
        "reason",
        "NO_LONGER_NEEDED",
        "words",
        "",
        "version",
        String.valueOf(scene.version(made, id)));
  }

  private void whatTheNightWorkerKnows() {
    doing(
        made.giver(),
        () -> {
          pathways.note(
              made.giver(),
              made.caseFile(),
              made.person(),
              Map.of(
                  Circumstance.IMMEDIATE_DANGER,
                  Known.YES,
                  Circumstance.DESTITUTE,
                  Known.YES,
                  Circumstance.CHILDREN_IN_HOUSEHOLD,
                  Known.YES,
                  Circumstance.IN_CUSTODY,
                  Known.YES));
          pathways.decide(
              made.giver(),
              made.caseFile(),
              made.person(),
              new Decision(
                  Decision.Kind.GROUNDS,
                  Decision.Outcome.GROUNDS,
                  List.of(),
                  null,
                  PersonalText.of("What she told the ward"),
                  PersonalText.of("R. Invented, duty social worker"),
                  null,
                  SharingScene.today()));
          way(SafeContactChannel.PHONE_CALL, "07700 900181", Known.NO, "He holds her telephone");
          way(SafeContactChannel.EMAIL, "her.sister@example.org", Known.NOT_KNOWN, null);
        });
  }

  private void way(SafeContactChannel channel, String value, Known safe, @Nullable String whyNot) {
    people.addContact(
        made.giver(),
        made.caseFile(),
        made.person(),
        new SafeContact(
            channel,
            PersonalText.of(value),
            safe,
            null,
            null,
            null,
            null,
            Known.NOT_KNOWN,
            false,
            false,
            Known.NOT_KNOWN,
            null,
            null,
            null,
            PersonalText.typed(whyNot)));
  }

  @Test
  @Tag("care")
  void whoTakesUpACaseAtNightReadsTheDangerWhatNotToDoAndWhatIsToBeDoneTonight() throws Exception {
    whatTheNightWorkerKnows();
    scene.refuse(made, ConsentKind.POLICE_CO_OPERATION);
    UUID id =
        scene.accepted(
            made,
            scene.wanted(
                made, Basis.CARE_ENQUIRY, List.of("URGENCY", "IDENTITY", "CONSENTS"), true));
    String giver = made.giver().organisationName();
    assertThat(text(made.receiver(), "/shared/" + id + "/content"))
        .contains("Ring 999 first", "He waits outside her door")
        .contains("Do not use: 07700 900181. He holds her telephone")
        .contains("Something is recorded and is not part of this share: ask " + giver)
        .contains("immediate danger", "without a safe place", "live where they do", "in custody")
        .doesNotContain("her.sister@example.org", "They have a room")
        .doesNotContain("Nothing is recorded here");
    String opened = takenUp(id);
    UUID file = UUID.fromString(opened.substring("/cases/".length()));
    Person taken = as(made.receiver(), () -> people.list(made.receiver(), file)).getFirst();
    String head = page(made.receiver(), opened).select(".lode-subject").text();
    assertThat(head)
        .contains("Danger now", made.name())
        .contains("it is written down as not safe")
        .contains(giver + " has written down more about how to reach them");
    String tonight = page(made.receiver(), opened).select("h3.lode-group--tonight + ul").text();
    assertThat(tonight)
        .as("the danger first, which the police have with them in a cell")
        .startsWith("In danger, and with the police: tell the custody officer now")
        .contains("Find a safe place to stay", "children's front door");
    assertThat(text(made.receiver(), opened + "/pathway/" + taken.id()))
        .as("grounds stand as the giver wrote them down, and are not to be decided again")
        .contains("R. Invented, duty social worker", giver)
        .doesNotContain("Decide on reasonable grounds");
    String contacts = text(made.receiver(), opened + "/people/" + taken.id() + "/contacts");
    assertThat(contacts)
        .contains("It is written down that this way is not safe", "He holds her telephone", giver)
        .doesNotContain("The person said");
    assertThat(text(made.receiver(), opened + "/people/" + taken.id() + "/consents"))
        .as("her no, with who took it: nobody makes her say it twice")
        .contains("To help the police No", "Said to", "Given by " + giver)
        .as("a yes was given to one body")
        .contains("Sharing what is in the file with partners who help Not asked yet");
  }

  @Test
  void aChildInDangerIsNotJustAChildToWhoTakesThemUp() throws Exception {
    made = scene.make(AgeStatus.UNDER_18, AgencyKind.COUNCIL);
    known(Circumstance.IMMEDIATE_DANGER);
    UUID id =
        scene.accepted(
            made,
            scene.wanted(made, Basis.CHILD_ENQUIRY, List.of("URGENCY", "IDENTITY", "AGE"), true));
    String opened = takenUp(id, "CHILD_ENQUIRY");
    assertThat(page(made.receiver(), opened).select(".lode-subject").text())
        .contains("Danger now", "Child");
    assertThat(page(made.receiver(), opened).select("h3.lode-group--tonight + ul").text())
        .startsWith("Call 999")
        .contains("Tell the children's front door", "Report to the police");
  }

  private UUID acceptedFrom(String given) throws Exception {
    UUID id = UUID.fromString(given.substring("/shares/".length()));
    String version = String.valueOf(scene.version(made, id));
    sent(made.giver(), given + "/offer", "version", version);
    sent(made.receiver(), "/shared/" + id + "/accept");
    scene.declare(made.receiver(), id);
    return id;
  }

  @Test
  @Tag("care")
  void aMotherAndHerChildGoTogetherOnTheirOwnGroundsAndTheirCasesSaySo() throws Exception {
    UUID child =
        as(
            made.giver(),
            () ->
                people
                    .add(
                        made.giver(),
                        made.caseFile(),
                        SharingScene.details(AgeStatus.UNDER_18, "Matei Vexmoor"))
                    .id());
    String form = "/cases/" + made.caseFile() + "/people/" + made.person() + "/shares/new";
    String next =
        sent(
            made.giver(),
            form,
            wanted("enquiryPerson", child.toString(), "also", child.toString()));
    assertThat(next).contains("/people/" + child + "/shares/new?with=");
    Document theirs = page(made.giver(), next);
    assertThat(theirs.select("textarea[name=why]").text()).contains("about her son");
    assertThat(theirs.select("input[name=basis][checked]")).as("a ground of its own").isEmpty();
    String first = "/shares/" + next.substring(next.indexOf("with=") + "with=".length());
    String second =
        sent(
            made.giver(),
            "/cases/" + made.caseFile() + "/people/" + child + "/shares/new",
            wanted("with", theirs.select("input[name=with]").val()));
    UUID mothers = acceptedFrom(first);
    UUID childs = acceptedFrom(second);
    assertThat(text(made.receiver(), "/shared/" + mothers))
        .contains("A child was given together with this person");
    String motherCase = takenUp(mothers, "CHILD_ENQUIRY");
    String childCase = takenUp(childs, "CHILD_ENQUIRY");
    assertThat(page(made.receiver(), childCase).select(".lode-subject").text())
        .contains("Came together with R. V.")
        .doesNotContain(made.name());
    assertThat(page(made.receiver(), motherCase).select(".lode-subject").text())
        .contains("Came together with M. V., a child");
    Worker colleague = workforce.aWorker(made.receiver().organisation(), Role.CASEWORKER);
    sent(colleague, motherCase + "/declaration", "knows", "false");
    assertThat(page(colleague, motherCase).select(".lode-subject").text())
        .as("whoever has not said that they know nobody in the other reads nothing of it")
        .doesNotContain("Came together");
    MockHttpServletResponse closing =
        send(made.receiver(), motherCase + "/close", "reason", "OPENED_IN_ERROR", "version", "0");
    assertThat(Jsoup.parse(closing.getContentAsString()).select("main").text())
        .contains("Say who goes on with them");
  }

  @Test
  void whoThrowsOneProposalAwayKeepsTheOtherThatWentWithIt() throws Exception {
    UUID first = scene.proposed(made, scene.wanted(made));
    UUID child =
        as(
            made.giver(),
            () ->
                people
                    .add(
                        made.giver(),
                        made.caseFile(),
                        SharingScene.details(AgeStatus.UNDER_18, "Matei Vexmoor"))
                    .id());
    String second =
        sent(
            made.giver(),
            "/cases/" + made.caseFile() + "/people/" + child + "/shares/new",
            wanted("with", first.toString()));
    assertThat(text(made.giver(), second)).contains("An adult was given together");
    String version = String.valueOf(scene.version(made, first));
    sent(made.giver(), "/shares/" + first + "/discard", "version", version);
    assertThat(text(made.giver(), second)).doesNotContain("given together");
  }

  @Test
  @Tag("care")
  void whoCameWithOthersHasACaseOfTheirOwnWithoutAWordTypedTwice() throws Exception {
    known(Circumstance.IMMEDIATE_DANGER);
    scene.refuse(made, ConsentKind.POLICE_CO_OPERATION);
    String person = "/cases/" + made.caseFile() + "/people/" + made.person();
    assertThat(text(made.giver(), person + "/apart")).contains("nothing is typed again");
    String apart = sent(made.giver(), person + "/apart");
    assertThat(page(made.giver(), apart).select(".lode-subject").text())
        .contains("Danger now", made.name(), "Came together with R. V.");
    UUID file = UUID.fromString(apart.substring("/cases/".length()));
    Person own = as(made.giver(), () -> people.list(made.giver(), file)).getFirst();
    assertThat(text(made.giver(), apart + "/people/" + own.id() + "/consents"))
        .contains("To help the police No")
        .contains("Sharing what is in the file with partners who help Not asked yet");
    assertThat(page(made.giver(), "/cases/" + made.caseFile()).select(".lode-subject").text())
        .contains("Came together with R. V.");
  }

  @Test
  void aBanGoesWithEveryShareAndAlsoWithOneThatRestsOnAConsent() throws Exception {
    doing(
        made.giver(),
        () -> way(SafeContactChannel.PHONE_CALL, "07700 900182", Known.NO, "Her husband answers"));
    UUID id = scene.accepted(made, scene.wanted(made));
    assertThat(text(made.receiver(), "/shared/" + id + "/content"))
        .contains("Before you call or visit", "07700 900182", "Her husband answers");
  }

  @Test
  void anUrgentShareThatSaysNothingOfWhatIsUrgentIsRefusedInWords() throws Exception {
    String form = "/cases/" + made.caseFile() + "/people/" + made.person() + "/shares/new";
    MockHttpServletResponse refused =
        send(made.giver(), form, wanted("enquiryName", "Matei", "urgent", "true"));
    assertThat(Jsoup.parse(refused.getContentAsString()).select("main").text())
        .contains("Say what is urgent, in words that the receiver reads");
    String given =
        sent(
            made.giver(),
            form,
            wanted("enquiryName", "Matei", "urgent", "true", "tell", "He is at her door"));
    assertThat(text(made.giver(), given)).contains("What is urgent", "He is at her door");
    assertThat(page(made.giver(), form).select("input[value=URGENCY]").hasAttr("checked"))
        .as("offered as a default")
        .isTrue();
  }

  @Test
  @Tag("care")
  void herNoToThePoliceGoesWithEveryPartAndStandsInTheCaseThatIsOpened() throws Exception {
    scene.refuse(made, ConsentKind.POLICE_CO_OPERATION);
    UUID onAYes = scene.accepted(made, scene.wanted(made));
    assertThat(text(made.receiver(), "/shared/" + onAYes + "/content"))
        .contains("The police They said no to helping the police", "Respect it");
    UUID id = scene.accepted(made, scene.wanted(made, Basis.CARE_ENQUIRY, List.of("AGE"), false));
    String opened = takenUp(id);
    UUID file = UUID.fromString(opened.substring("/cases/".length()));
    Person taken = as(made.receiver(), () -> people.list(made.receiver(), file)).getFirst();
    assertThat(text(made.receiver(), opened + "/people/" + taken.id() + "/consents"))
        .contains("To help the police No")
        .doesNotContain("To help the police Not asked yet");
  }

  @Test
  @Tag("care")
  void whatCannotWaitSaysWhatHoldsNowAndTheBedThatIsThere() throws Exception {
    whatTheNightWorkerKnows();
    doing(
        made.giver(),
        () -> {
          bed(Bed.Standing.NONE, "Rang Invented Refuge: full", null);
          pathways.note(
              made.giver(),
              made.caseFile(),
              made.person(),
              Map.of(Circumstance.IMMEDIATE_DANGER, Known.NO));
        });
    assertThat(urgency())
        .contains("without a safe place", "Rang Invented Refuge: full", "Find a safe place")
        .contains("Tell the children's front door Open")
        .doesNotContain("Call 999", "immediate danger");
    Instant days = Instant.now().plus(Duration.ofDays(3));
    doing(made.giver(), () -> bed(Bed.Standing.CONFIRMED, "Invented House", days));
    assertThat(urgency())
        .contains("Confirmed by H. Warden, until")
        .doesNotContain("without a safe place", "Find a safe place", "Invented House", "full");
  }

  private void bed(Bed.Standing standing, String place, @Nullable Instant until) {
    beds.record(
        made.giver(),
        made.caseFile(),
        made.person(),
        new Bed(
            standing,
            PersonalText.of(place),
            until == null ? null : PersonalText.of("H. Warden"),
            Instant.now().minusSeconds(60),
            until));
  }

  private String urgency() throws Exception {
    UUID id = scene.accepted(made, scene.wanted(made, Basis.CARE_ENQUIRY, URGENT, false));
    return text(made.receiver(), "/shared/" + id + "/content");
  }

  @Test
  @Tag("care")
  void theBedOfTonightStandsInTheCaseThatIsOpenedWithItsSourceAndNotWhereItIs() throws Exception {
    known(Circumstance.DESTITUTE);
    Instant days = Instant.now().plus(Duration.ofDays(3));
    doing(made.giver(), () -> bed(Bed.Standing.CONFIRMED, "Invented House", days));
    UUID id = scene.accepted(made, scene.wanted(made, Basis.CARE_ENQUIRY, URGENT, false));
    String opened = takenUp(id);
    UUID file = UUID.fromString(opened.substring("/cases/".length()));
    Person taken = as(made.receiver(), () -> people.list(made.receiver(), file)).getFirst();
    assertThat(text(made.receiver(), opened + "/people/" + taken.id() + "/bed"))
        .contains("H. Warden", "Where it is was not given", "Given by")
        .doesNotContain("Invented House");
    assertThat(page(made.receiver(), opened).select(".lode-subject").text())
        .doesNotContain("No bed tonight");
  }

  @Test
  @Tag("care")
  void whatHoldsNoMoreIsToldToWhoeverHasItAndTheCaseThereFollows() throws Exception {
    known(Circumstance.DESTITUTE);
    Instant days = Instant.now().plus(Duration.ofDays(3));
    doing(made.giver(), () -> bed(Bed.Standing.CONFIRMED, "Invented House", days));
    UUID id = scene.accepted(made, scene.wanted(made, Basis.CARE_ENQUIRY, URGENT, true));
    String opened = takenUp(id);
    String about = "/cases/" + made.caseFile() + "/people/" + made.person();
    assertThat(text(made.giver(), about + "/contacts")).doesNotContain("still reads");
    doing(
        made.giver(),
        () -> {
          way(SafeContactChannel.PHONE_CALL, "07700 900345", Known.NO, "He has the phone now");
          bed(Bed.Standing.NONE, "Put out at 04:00", null);
        });
    for (String after :
        List.of(
            about + "/contacts",
            about + "/missing",
            "/cases/" + made.caseFile() + "/pathway/" + made.person(),
            "/cases/" + made.caseFile())) {
      Document page = page(made.giver(), after);
      assertThat(page.select("main").text())
          .as(after)
          .contains(
              made.receiver().organisationName() + " still reads what holds no more:",
              "a way to reach the person that must not be used, where they sleep");
      assertThat(page.select("main a").eachAttr("href")).as(after).contains("/shares/" + id);
    }
    assertThat(text(made.giver(), "/shares/" + id)).contains("reads here holds no more: a way");
    putRight(id, "She must NOT be rung. Put out at 04:00");
    assertThat(text(made.giver(), about + "/contacts")).doesNotContain("still reads");
    assertThat(text(made.giver(), "/cases/" + made.caseFile())).doesNotContain("still reads");
    assertThat(text(made.giver(), "/shares/" + id)).doesNotContain("reads here holds no more");
    theCaseThereFollows(id, opened);
  }

  private void putRight(UUID id, String words) throws Exception {
    String given = "/shares/" + id;
    sent(made.giver(), given + "/renew", "changed", words, "version", version(id));
    sent(made.giver(), given + "/send", "version", version(id));
  }

  private String version(UUID id) {
    return String.valueOf(scene.version(made, id));
  }

  private void theCaseThereFollows(UUID id, String opened) throws Exception {
    assertThat(text(made.receiver(), opened)).contains("a newer version came");
    assertThat(text(made.receiver(), "/shared/" + id + "/content")).contains("must NOT be rung");
    Document there = page(made.receiver(), opened);
    assertThat(there.select("section[aria-labelledby=next]").text())
        .contains("what you were given has changed since this case was opened")
        .contains("What cannot wait", "Put right here what rests on it");
    assertThat(there.select(".lode-subject").text()).contains("No bed tonight");
    UUID file = UUID.fromString(opened.substring("/cases/".length()));
    Person taken = as(made.receiver(), () -> people.list(made.receiver(), file)).getFirst();
    String person = opened + "/people/" + taken.id();
    assertThat(text(made.receiver(), person + "/bed"))
        .contains("The giver says that the bed of which they told holds no more")
        .contains("Newer version of share");
    assertThat(text(made.receiver(), person + "/contacts"))
        .contains("07700 900345", "He has the phone now");
    sent(made.receiver(), "/shared/" + id + "/seen");
    assertThat(text(made.receiver(), opened)).doesNotContain("what you were given has changed");
    assertThat(send(made.receiver(), "/shared/" + id + "/seen").getStatus() / 100).isEqualTo(4);
    assertThat(text(made.giver(), "/shares/" + id))
        .contains("The receiver has put their own case right by the newer version");
    theLineEndsWithAnAnswerToo(id, opened);
  }

  private static String inAnHour() {
    LocalTime later = LocalTime.now(ZoneId.of("Europe/London")).plusHours(1);
    return later.truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private void theLineEndsWithAnAnswerToo(UUID id, String opened) throws Exception {
    putRight(id, "She has a new number");
    assertThat(text(made.receiver(), "/shared/" + id + "/content")).contains("a new number");
    assertThat(text(made.receiver(), opened)).contains("what you were given has changed");
    sent(
        made.receiver(),
        "/shared/" + id + "/answer",
        "does",
        "ADVISE",
        "who",
        "Jo Invented, night duty",
        "number",
        "020 7946 0999",
        "ringBy",
        inAnHour());
    assertThat(text(made.receiver(), opened)).doesNotContain("what you were given has changed");
  }

  @Test
  @Tag("care")
  void aBanThatWasSaidOnceIsNotLostInTheNextVersionAndTheFirstWordsAreSaidToBeTheFirst()
      throws Exception {
    UUID id = scene.accepted(made, scene.wanted(made, Basis.CARE_ENQUIRY, URGENT, true));
    putRight(id, "She must NOT be rung");
    putRight(id, "Put out at 04:00, no bed");
    known(Circumstance.MISSING);
    String contacts = "/cases/" + made.caseFile() + "/people/" + made.person() + "/contacts";
    assertThat(text(made.giver(), contacts)).contains("holds no more: whether they are missing.");
    putRight(id, "Missing since five");
    assertThat(text(made.giver(), contacts)).doesNotContain("still reads");
    assertThat(text(made.receiver(), "/shared/" + id + "/content"))
        .containsSubsequence(
            "What has changed",
            "Missing since five",
            "Put right on",
            "Put out at 04:00, no bed",
            "Put right on",
            "She must NOT be rung",
            "Said first, on",
            "does not hold any more where it differs",
            "He waits outside her door");
  }

  @Test
  @Tag("care")
  void herNoToTheReferralGoesAlongAsANoAlsoWhereSheWasNotFreeToSayIt() throws Exception {
    scene.refuseOverheard(made, ConsentKind.NRM_REFERRAL);
    UUID id =
        scene.accepted(made, scene.wanted(made, Basis.CARE_ENQUIRY, List.of("CONSENTS"), false));
    assertThat(text(made.receiver(), "/shared/" + id + "/content"))
        .contains("No (not safe: ask again)");
    String opened = takenUp(id);
    UUID file = UUID.fromString(opened.substring("/cases/".length()));
    Person taken = as(made.receiver(), () -> people.list(made.receiver(), file)).getFirst();
    assertThat(text(made.receiver(), opened + "/people/" + taken.id() + "/consents"))
        .containsPattern("National Referral Mechanism No Unsafe: ask again");
  }

  @Test
  @Tag("care")
  void whereNobodyCanOpenItTheGiverRingsAndTheReceiverReadsWhomToAsk() throws Exception {
    UUID there = workforce.anOrganisation(AgencyKind.CHARITY);
    Worker hollis = workforce.aWorker(there, Role.PRACTITIONER);
    scene.agreed(made, there);
    String form = "/cases/" + made.caseFile() + "/people/" + made.person() + "/shares/new";
    assertThat(page(made.giver(), form).select("option[value=" + there + "]").text())
        .contains("nobody there can open a share: ring them");
    UUID id =
        scene.offered(
            made,
            scene.wanted(made, Receiver.team(there), Basis.CARE_ENQUIRY, List.of("AGE"), false));
    assertThat(text(made.giver(), "/shares/" + id))
        .contains("Nobody there can open it", "Do not wait: ring them")
        .doesNotContain("Waiting to be accepted");
    assertThat(text(hollis, "/shared/" + id))
        .contains("Nobody of your organisation may accept it. Ring " + giversName())
        .doesNotContain("Accept it to read it");
    Worker chief = workforce.aWorker(there, Role.ORGANISATION_ADMINISTRATOR);
    assertThat(text(hollis, "/shared/" + id)).contains(chief.displayName());
    Worker accepting = workforce.aWorker(there, Role.CASEWORKER);
    assertThat(text(hollis, "/shared/" + id)).contains("Ask one of these", accepting.displayName());
    assertThat(text(made.giver(), "/shares/" + id)).contains("Waiting to be accepted");
  }

  private String giversName() {
    return made.giver().organisationName();
  }

  @Test
  void whatRestsOnAConsentIsNeverCopied() throws Exception {
    UUID id = scene.accepted(made, scene.wanted(made));
    String here = "/shared/" + id;
    assertThat(text(made.receiver(), here))
        .contains("so it is never copied")
        .doesNotContain("Open a case of your own from this");
    MockHttpServletResponse answer =
        send(made.receiver(), here + "/case", "basis", "CARE_ENQUIRY", "why", "We act");
    assertThat(answer.getStatus() / 100).isNotEqualTo(3);
    assertThat(text(made.receiver(), "/cases")).doesNotContain(made.name());
    assertThat(frozenFacts(id)).as("nothing is there to copy").isFalse();
    assertThat(frozenFacts(underDuty(Basis.CARE_ENQUIRY))).isTrue();
  }

  private boolean frozenFacts(UUID id) {
    UUID sent =
        Objects.requireNonNull(as(made.giver(), () -> shares.head(made.giver(), id)).sent());
    return as(
        made.giver(),
        () ->
            Objects.requireNonNull(
                transactions.execute(status -> versions.facts(sent).isPresent())));
  }

  @Test
  void aReceiverNamesADutyOfTheirOwnAndOpensOneCase() throws Exception {
    UUID id = underDuty(Basis.CARE_ENQUIRY);
    String here = "/shared/" + id + "/case";
    MockHttpServletResponse refused =
        send(made.receiver(), here, "basis", "CONSENT", "why", "She said yes to them");
    assertThat(Jsoup.parse(refused.getContentAsString()).select("main").text())
        .contains("Choose a duty of your own");
    sent(made.receiver(), here, "basis", "CARE_ENQUIRY", "why", "We act");
    assertThat(
            send(made.receiver(), here, "basis", "CARE_ENQUIRY", "why", "Again").getStatus() / 100)
        .isNotEqualTo(3);
  }

  @Test
  void whatOnlyNamedWorkersMayReadStaysTheirsAndWhoKnowsThePersonStaysOut() throws Exception {
    UUID there = made.receiver().organisation();
    Worker colleague = workforce.aWorker(there, Role.CASEWORKER);
    Receiver named = new Receiver(there, List.of(made.receiver().id()), null);
    UUID narrow = offered(scene.wanted(made, named, Basis.CARE_ENQUIRY, List.of("AGE"), false));
    String ours = takenUp(narrow);
    assertThat(status(colleague, ours)).as("is not named").isEqualTo(404);
    assertThat(text(made.receiver(), ours)).contains("Restricted");
    UUID wide = offered(scene.wanted(made, Basis.CARE_ENQUIRY, List.of("AGE"), false));
    sent(colleague, "/shared/" + wide + "/declaration", "knows", "true", "reason", "OTHER");
    assertThat(status(colleague, takenUp(wide))).as("knows the person").isEqualTo(404);
  }

  private UUID offered(NewShare wanted) throws Exception {
    UUID id = scene.offered(made, wanted);
    sent(made.receiver(), "/shared/" + id + "/accept");
    sent(made.receiver(), "/shared/" + id + "/declaration", "knows", "false");
    return id;
  }

  private String takenUp(UUID id) throws Exception {
    return takenUp(id, "CARE_ENQUIRY");
  }

  private String takenUp(UUID id, String ground) throws Exception {
    return sent(made.receiver(), "/shared/" + id + "/case", "basis", ground, "why", "We act");
  }

  private int status(Worker worker, String address) throws Exception {
    return mvc.perform(get(URI.create(address)).cookie(workforce.signedIn(worker)))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  @Test
  void whomAShareProtectsIsInTheNewCaseToo() throws Exception {
    String child = "Matei Vexmoor" + System.nanoTime();
    NewShare wanted =
        scene
            .wanted(made, Basis.CHILD_ENQUIRY, List.of("IDENTITY"), false)
            .toProtect(new Enquiry(null, PersonalText.of(child)));
    UUID id = scene.accepted(made, wanted);
    String opened =
        sent(
            made.receiver(),
            "/shared/" + id + "/case",
            "basis",
            "CHILD_ENQUIRY",
            "why",
            "Our enquiry");
    UUID file = UUID.fromString(opened.substring("/cases/".length()));
    List<Person> inCase = as(made.receiver(), () -> people.list(made.receiver(), file));
    assertThat(inCase)
        .extracting(person -> person.name().orElseThrow().text())
        .containsExactlyInAnyOrder(made.name(), child);
    assertThat(inCase).filteredOn(Person::treatedAsChild).hasSize(1);
  }
}
