package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseToDo;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.PoliceAnswer;
import org.lodestar.app.concerns.PoliceWord;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.TakenReport;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.app.worries.store.Accounts;
import org.lodestar.statute.StepCode;
import org.lodestar.statute.TriageFactors;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;

/** Who is kept from a concern is kept from its case, and the other way round. */
@PlatformTest
class CaseFromConcernTest {
  private static final TriageFactors CALM = new TriageFactors(1, 1, 1, 0, Set.of());

  private final Cases cases;
  private final CaseAccess access;
  private final CasePeople people;
  private final CaseToDo toDo;
  private final CaseConsents consents;
  private final Concerns concerns;
  private final Assignments assignments;
  private final HandOvers handOvers;
  private final Reports reports;
  private final Accounts accounts;
  private final Mailboxes mailboxes;
  private final Workforce workforce;
  private final Desk desk;

  private UUID organisation;
  private Worker manager;
  private Worker colleague;
  private ReceiptCode receipt;
  private UUID concern;

  CaseFromConcernTest(
      Cases cases,
      CaseAccess access,
      CasePeople people,
      CaseToDo toDo,
      CaseConsents consents,
      Concerns concerns,
      Assignments assignments,
      HandOvers handOvers,
      Reports reports,
      Accounts accounts,
      Mailboxes mailboxes,
      Workforce workforce,
      Desk desk) {
    this.desk = desk;
    this.cases = cases;
    this.access = access;
    this.people = people;
    this.toDo = toDo;
    this.consents = consents;
    this.concerns = concerns;
    this.assignments = assignments;
    this.handOvers = handOvers;
    this.reports = reports;
    this.accounts = accounts;
    this.mailboxes = mailboxes;
    this.workforce = workforce;
  }

  @BeforeEach
  void aTriagedConcern() {
    organisation = workforce.anOrganisation();
    manager = workforce.aWorker(organisation, Role.MANAGER);
    colleague = workforce.aWorker(organisation, Role.MANAGER);
    Worker administrator = workforce.aWorker(organisation, Role.PLATFORM_ADMINISTRATOR);
    doing(
        administrator,
        () -> reports.route(administrator, organisation, null, Duration.ofHours(72)));
    receipt = ReceiptCode.fresh();
    Reporter sam = new Reporter("Sam Smith", ReporterContact.none());
    concern =
        reports
            .submit(TestPartnership.report("Seen", Confidentiality.SHARE, sam), receipt)
            .concern();
    doing(manager, () -> assignments.declareNoConflict(manager, concern));
    doing(manager, () -> concerns.triage(manager, concern, 0, CALM, ""));
  }

  private CaseFile opened(Worker worker) {
    return as(worker, () -> cases.open(worker, new NewCase(null, concern, 1, worker.id())));
  }

  private void assertCaseOutOfSight(Worker worker, CaseFile file) {
    assertThatThrownBy(() -> as(worker, () -> cases.get(worker, file.id())))
        .isInstanceOf(NotFound.class);
    for (String search : List.of("", file.reference())) {
      CaseFilter filter = new CaseFilter(null, CaseFilter.Whose.ANYBODYS, search);
      CaseListing listing = as(worker, () -> cases.list(worker, filter, 1));
      assertThat(listing.count()).as("count for '%s'", search).isZero();
      assertThat(listing.cases()).isEmpty();
    }
  }

  private void assertConcernOutOfSight(Worker worker) {
    assertThatThrownBy(() -> as(worker, () -> concerns.glance(worker, concern)))
        .isInstanceOf(NotFound.class);
    assertThat(as(worker, () -> concerns.search(worker, "AB12 CDE"))).isEmpty();
  }

  @Test
  void whoIsShutOutOfTheConcernIsShutOutOfItsCase() {
    doing(
        colleague,
        () -> assignments.declareConflict(colleague, concern, ConflictReason.FAMILY_OR_FRIEND));
    assertCaseOutOfSight(colleague, opened(manager));
  }

  @Test
  void whomAReportSaysToBeInDangerStandsInTheCaseWithTonightsStepsAtOnce() {
    Worker writer = workforce.aWorker(workforce.anOrganisation(), Role.PRACTITIONER);
    Worker officer = workforce.aWorker(organisation, Role.TRIAGE_OFFICER);
    UUID worry = Ids.next();
    TakenReport taken =
        TakenReport.of(
            inDanger(TestPartnership.written(worry)),
            Instant.now().minusSeconds(60),
            accounts.beside(TestPartnership.account()));
    doing(writer, () -> reports.take(writer, taken, null));
    doing(officer, () -> assignments.declareNoConflict(officer, worry));
    doing(officer, () -> concerns.triage(officer, worry, 0, CALM, ""));
    CaseFile file =
        as(officer, () -> cases.open(officer, new NewCase(null, worry, 1, manager.id())));
    doing(manager, () -> access.declareNoConflict(manager, file.id()));
    Person person = as(manager, () -> people.list(manager, file.id())).getFirst();
    assertThat(person.details().age().status()).isEqualTo(AgeStatus.UNDER_18);
    assertThat(person.details().age().basis())
        .as("nobody saw a record, and nobody looked")
        .isEqualTo(AgeBasis.REPORTED);
    assertThat(person.name().map(PersonalText::text)).contains(TestPartnership.account().name());
    assertThat(as(manager, () -> toDo.of(file)))
        .filteredOn(step -> step.group() == StepGroup.TONIGHT)
        .extracting(ToDo::code)
        .startsWith(StepCode.CALL_999)
        .contains(StepCode.CHILD_FRONT_DOOR, StepCode.POLICE_REPORT);
  }

  private static Report inDanger(Report report) {
    Circumstances told = report.circumstances();
    return new Report(
        report.id(),
        report.channel(),
        new Circumstances(
            About.SOMEONE_ELSE,
            AgeStatus.UNDER_18,
            Known.YES,
            Known.YES,
            told.suspectAware(),
            told.happened(),
            told.signs()),
        report.told(),
        report.confidentiality(),
        report.reporter(),
        report.language());
  }

  @Test
  void whoAWorkerSaysThatItIsAboutStandsInTheCase() {
    NewCase wanted = new NewCase(null, concern, 1, manager.id());
    CaseFile file =
        as(
            manager,
            () -> cases.open(manager, wanted.about(PersonalText.of("The woman in the red coat"))));
    assertThat(as(manager, () -> people.list(manager, file.id())))
        .extracting(person -> person.name().orElseThrow().text())
        .containsExactly("The woman in the red coat");
  }

  /** Custody, a charge and being found are known from the call: nobody looks for their page. */
  @Test
  @Tag("care")
  void whatAReportSaysOfCustodyAndOfBeingFoundStandsInTheCaseWithItsStepsAtOnce() {
    NewCase wanted = new NewCase(null, concern, 1, manager.id());
    CaseFile file =
        as(
            manager,
            () -> cases.open(manager, wanted.saying(Set.of(ToldNow.CHARGED, ToldNow.FOUND))));
    assertThat(as(manager, () -> people.list(manager, file.id()))).hasSize(1);
    assertThat(as(manager, () -> toDo.of(file)))
        .extracting(ToDo::code)
        .contains(
            StepCode.APPROPRIATE_ADULT,
            StepCode.STATUTORY_DEFENCE_CHECK,
            StepCode.TELL_HOME_AUTHORITY);
  }

  @Test
  void whatAPractitionerWroteStandsInTheCaseAndNotHowTheyAreReached() {
    Worker writer = workforce.aWorker(workforce.anOrganisation(), Role.PRACTITIONER);
    UUID worry = Ids.next();
    Instant heardAt = Instant.now().minusSeconds(60);
    doing(
        writer,
        () ->
            reports.take(
                writer,
                TakenReport.of(
                    TestPartnership.written(worry),
                    heardAt,
                    accounts.beside(TestPartnership.account())),
                null));
    doing(manager, () -> assignments.declareNoConflict(manager, worry));
    doing(manager, () -> concerns.triage(manager, worry, 0, CALM, ""));
    CaseFile file =
        as(manager, () -> cases.open(manager, new NewCase(null, worry, 1, manager.id())));
    String told =
        as(manager, () -> cases.get(manager, file.id())).chronology().stream()
            .filter(each -> each.kind() == ChronologyEntry.Kind.SHARED)
            .map(each -> String.valueOf(each.words() == null ? "" : each.words().text()))
            .findFirst()
            .orElseThrow();
    assertThat(told)
        .contains(
            "Told: Mattresses in the kitchen.",
            "Other people: A man at the door",
            "Told by others: A neighbour says that a van comes at five.",
            "Opinion: I think that they work for the landlord.",
            "Name of the person: Jo Sample",
            "Two, aged about 4 and 7",
            "Harbour surgery",
            "Told Kit Lead",
            "HS-12345",
            "To sleep somewhere else")
        .doesNotContain("Not by telephone before noon", writer.displayName());
  }

  @Test
  void aConflictDeclaredLaterOnTheConcernShutsTheCase() {
    CaseFile file = opened(manager);
    doing(
        manager,
        () -> assignments.declareConflict(manager, concern, ConflictReason.FAMILY_OR_FRIEND));
    assertCaseOutOfSight(manager, file);
    doing(colleague, () -> access.declareNoConflict(colleague, file.id()));
    assertThat(as(colleague, () -> cases.head(colleague, file.id())).owner()).isNull();
  }

  @Test
  void aConflictDeclaredOnTheCaseShutsTheConcern() {
    CaseFile file = opened(manager);
    doing(
        manager, () -> access.declareConflict(manager, file.id(), ConflictReason.FAMILY_OR_FRIEND));
    assertConcernOutOfSight(manager);
  }

  @Test
  void aManagerMayShutOutThemselvesAndNobodyElseLosesSight() {
    CaseFile file = opened(manager);
    doing(
        manager,
        () -> access.shutOut(manager, file.id(), manager.id(), ConflictReason.NAMED_IN_IT));
    assertCaseOutOfSight(manager, file);
    assertConcernOutOfSight(manager);
    assertThat(as(colleague, () -> concerns.glance(colleague, concern)).id()).isEqualTo(concern);
  }

  @Test
  void whoIsLetInAgainSeesTheConcernAgain() {
    CaseFile file = opened(manager);
    doing(
        manager,
        () -> access.shutOut(manager, file.id(), colleague.id(), ConflictReason.NAMED_IN_IT));
    assertConcernOutOfSight(colleague);
    doing(manager, () -> access.readmit(manager, file.id(), colleague.id()));
    assertThat(as(colleague, () -> concerns.glance(colleague, concern)).id()).isEqualTo(concern);
  }

  @Test
  void whoMayNotTriageOpensNoCaseFromAConcern() {
    Worker responder = workforce.aWorker(organisation, Role.FIRST_RESPONDER);
    assertThatThrownBy(() -> opened(responder)).isInstanceOf(NotAllowed.class);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    assertThatThrownBy(() -> opened(stranger)).isInstanceOf(NotFound.class);
  }

  @Test
  @Tag("care")
  void whatAPartnerWroteWhenTheyHandedItOverStandsOnTheConcernAndGoesIntoTheCase() {
    Worker partner = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    String said = "She must not be rung before noon";
    UUID offer =
        as(
            manager,
            () ->
                handOvers.offer(
                    manager, concern, 1, partner.organisation(), Need.HOUSING, false, said));
    doing(partner, () -> handOvers.accept(partner, offer));
    doing(partner, () -> assignments.declareNoConflict(partner, concern));
    assertThat(desk.page(partner, "/concerns/" + concern).select("main").text())
        .contains(manager.organisationName() + " wrote with it when they handed it over", said);
    doing(partner, () -> concerns.triage(partner, concern, 3, CALM, ""));
    CaseFile file =
        as(partner, () -> cases.open(partner, new NewCase(null, concern, 4, partner.id())));
    assertThat(desk.page(partner, "/cases/" + file.id() + "/timeline").select("main").text())
        .contains(manager.organisationName() + " wrote with concern", said);
  }

  @Test
  void whoProtectsAdultsAndWasHandedAConcernDecidesOnItAndRaisesItWithNobody() {
    Worker body =
        workforce.aWorker(workforce.anOrganisation(AgencyKind.ADULT_SOCIAL_CARE), Role.MANAGER);
    UUID offer =
        as(
            manager,
            () ->
                handOvers.offer(
                    manager, concern, 1, body.organisation(), Need.OTHER, false, "Now"));
    doing(body, () -> handOvers.accept(body, offer));
    doing(body, () -> assignments.declareNoConflict(body, concern));
    doing(body, () -> concerns.triage(body, concern, 3, CALM, ""));
    CaseFile file = as(body, () -> cases.open(body, new NewCase(null, concern, 4, body.id())));
    Person adult = as(body, () -> people.list(body, file.id())).getFirst();
    assertThat(adult.details().age().basis()).isEqualTo(AgeBasis.REPORTED);
    assertThat(as(body, () -> toDo.of(file)))
        .extracting(ToDo::code)
        .contains(StepCode.SAFEGUARDING_DECISION)
        .doesNotContain(StepCode.ADULT_SAFEGUARDING_CONCERN);
    String step = "/cases/" + file.id() + "/pathway/" + adult.id() + "/steps/SAFEGUARDING_DECISION";
    assertThat(desk.page(body, step).select("main").text())
        .contains("Is the duty to make enquiries met (Care Act 2014, section 42)?")
        .contains("No: the duty is not met");
  }

  @Test
  @Tag("care")
  void aNoInTheCaseOfWhoHandedItInStopsTheConcernOnItsWayToThePoliceAndBothPagesLeadToEachOther() {
    Concern told = as(manager, () -> concerns.get(manager, concern));
    NewCase.Own own =
        new NewCase.Own(
            concern, told.reference(), told.told(), told.circumstances(), null, Instant.now());
    CaseFile file =
        as(manager, () -> cases.open(manager, NewCase.without(null, manager.id()).from(own)));
    UUID person =
        as(manager, () -> people.add(manager, file.id(), Cast.person(AgeStatus.ADULT, "Thu"))).id();
    assertThat(desk.page(manager, "/concerns/" + concern).select("main").text())
        .contains("The case that came from it", file.reference());
    assertThat(desk.page(manager, "/cases/" + file.id()).select("main").text())
        .contains("The concern it came from", told.reference());

    Conversation talk =
        Cast.conversation(
            LocalDate.now(ZoneId.of("Europe/London")),
            Map.of(ConsentKind.POLICE_CO_OPERATION, ConsentOutcome.REFUSED));
    doing(manager, () -> consents.record(manager, file.id(), person, talk));
    UUID police = workforce.anOrganisation();
    assertThatThrownBy(() -> toPolice(police, new PoliceAnswer(PoliceWord.NOT_ASKED, "", "")))
        .hasMessage("triage.rule.police.known");
    assertThat(desk.page(manager, "/concerns/" + concern + "/hand-over").select("main").text())
        .contains("What they said", "To help the police");
    UUID offer =
        toPolice(
            police,
            new PoliceAnswer(PoliceWord.SAID_NO, "He waits there for others too", "The manager"));
    assertThat(as(manager, () -> handOvers.get(manager, offer)).waitsForSecond()).isTrue();
    Worker officer = workforce.aWorker(police, Role.MANAGER);
    assertThatThrownBy(() -> as(officer, () -> handOvers.get(officer, offer)))
        .isInstanceOf(NotFound.class);
  }

  private UUID toPolice(UUID police, PoliceAnswer answer) {
    return as(
        manager,
        () ->
            handOvers.offer(
                manager, concern, 1, police, Need.POLICE_ACTION, false, "Words", answer));
  }

  @Test
  void whoGaveAConcernAwayOpensNoCaseFromIt() {
    Worker partner = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    UUID offer =
        as(
            manager,
            () ->
                handOvers.offer(
                    manager, concern, 1, partner.organisation(), Need.HOUSING, false, ""));
    doing(partner, () -> handOvers.accept(partner, offer));
    doing(partner, () -> assignments.declareNoConflict(partner, concern));
    doing(partner, () -> concerns.triage(partner, concern, 3, CALM, ""));
    assertThatThrownBy(
            () ->
                as(manager, () -> cases.open(manager, new NewCase(null, concern, 4, manager.id()))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aRestrictedCaseTakesItsConcernOutOfSightUntilItIsLifted() {
    CaseFile file = opened(manager);
    doing(manager, () -> access.restrict(manager, file.id(), Set.of(), file.version()));
    assertConcernOutOfSight(colleague);
    assertThat(as(manager, () -> concerns.get(manager, concern)).reporter()).isPresent();
    Holder holder = mailboxes.find(receipt).orElseThrow();
    mailboxes.noLongerSafe(holder, "They know");
    assertThat(as(manager, () -> concerns.glance(manager, concern)).alarm()).isTrue();
    CaseFile now = as(manager, () -> cases.head(manager, file.id()));
    doing(manager, () -> access.lift(manager, file.id(), now.version()));
    doing(colleague, () -> assignments.declareNoConflict(colleague, concern));
    assertThat(as(colleague, () -> concerns.get(colleague, concern)).reporter()).isPresent();
  }
}
