package org.lodestar.app.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AllPages;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseCover;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.ResponsibleBody;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Data that went where they should not: told by anybody, decided in time, closed when done. */
@PlatformTest
class BreachTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final MockMvc mvc;
  private final Workforce workforce;
  private final Clock clock;
  private final ResponsibleBody inCharge;
  private final Cases cases;
  private final CaseAccess access;
  private final CasePeople people;
  private final CaseCover cover;

  private UUID organisation;
  private Worker officer;
  private Worker worker;

  BreachTest(
      MockMvc mvc,
      Workforce workforce,
      Clock clock,
      ResponsibleBody inCharge,
      Cases cases,
      CaseAccess access,
      CasePeople people,
      CaseCover cover) {
    this.people = people;
    this.cover = cover;
    this.access = access;
    this.cases = cases;
    this.mvc = mvc;
    this.workforce = workforce;
    this.clock = clock;
    this.inCharge = inCharge;
  }

  @BeforeEach
  void aPlaceWithAnOfficer() {
    organisation = workforce.anOrganisation();
    officer = workforce.aWorker(organisation, Role.DATA_PROTECTION_OFFICER);
    worker = workforce.aWorker(organisation, Role.CASEWORKER);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private Document seen(Worker by, String path) throws Exception {
    return AllPages.ofWork(
        path,
        each -> Jsoup.parse(answer(get(each).cookie(workforce.signedIn(by))).getContentAsString()));
  }

  private MockHttpServletResponse sent(Worker by, String path, Map<String, String> fields)
      throws Exception {
    MockHttpServletRequestBuilder request = post(path).with(csrf()).cookie(workforce.signedIn(by));
    fields.forEach(request::param);
    return answer(request);
  }

  private Map<String, String> at(String day, String time, Instant moment) {
    LocalDateTime wall = LocalDateTime.ofInstant(moment, LONDON);
    return Map.of(
        day + ".day",
        String.valueOf(wall.getDayOfMonth()),
        day + ".month",
        String.valueOf(wall.getMonthValue()),
        day + ".year",
        String.valueOf(wall.getYear()),
        time,
        wall.format(DateTimeFormatter.ofPattern("HH:mm")));
  }

  private Map<String, String> told(String danger, Instant noticed) {
    Map<String, String> fields = new HashMap<>(at("noticedOn", "noticedAt", noticed));
    fields.put("danger", danger);
    fields.put("what", "Her new address went to the invented cousin by e-mail");
    fields.put("where", "NO");
    fields.put("done", "");
    return fields;
  }

  /** Where the officer finds it. */
  private static String led(MockHttpServletResponse response) {
    return Objects.requireNonNull(response.getRedirectedUrl());
  }

  private String here() throws Exception {
    for (WorkItem.Kind kind : WorkItem.Kind.values()) {
      Optional<String> found =
          seen(officer, "/work?kind=" + kind).select("a[href^=/breaches/]").stream()
              .map(link -> link.attr("href"))
              .filter(each -> !each.endsWith("/new") && !each.endsWith("/warning"))
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new AssertionError("no breach waits for the officer");
  }

  private Map<String, String> decided(String risk, String version) {
    Map<String, String> fields = new HashMap<>();
    fields.put("danger", risk.equals("UNLIKELY") ? "NO" : "YES");
    fields.put("risk", risk);
    fields.put("why", "An invented reason");
    fields.put("number", "IC-INVENTED");
    fields.put("version", version);
    return fields;
  }

  private String version(String here) throws Exception {
    return version(officer, here);
  }

  private String version(Worker by, String page) throws Exception {
    return seen(by, page).select("input[name=version]").val();
  }

  private static Map<String, String> more(String words, String danger) {
    return Map.of("more", words, "danger", danger);
  }

  private Map<String, String> came(Worker by, String warning, String came, String words)
      throws Exception {
    Map<String, String> fields = new HashMap<>();
    fields.putAll(Map.of("came", came, "warned", words, "version", version(by, warning)));
    fields.put("next", by.id().toString());
    fields.putAll(at("nextOn", "nextAt", clock.instant().plus(Duration.ofHours(1))));
    fields.putAll(Map.of("tonight", "STAYS", "tonightHow", "Two workers sleep in the house"));
    if (came.equals("WARNED")) {
      fields.putAll(Map.of("way", "SPOKEN", "speaker", "Her advocate"));
      fields.put("language", "Portuguese, with an interpreter of the service");
      fields.put("helped", "INTERPRETER");
      fields.put("understood", "He has my address, and I do not open the door");
      fields.putAll(at("warnedOn", "warnedAt", clock.instant()));
    }
    return fields;
  }

  private String warned(Worker by, String warning) throws Exception {
    Map<String, String> rung = came(by, warning, "WARNED", "She was rung by her advocate");
    return led(sent(by, warning, rung));
  }

  /** The first of the works of somebody. */
  private String first(Worker by) throws Exception {
    return seen(by, "/work?kind=FIRST").text();
  }

  @Test
  @Tag("care")
  void anAddressThatWentAstrayStandsFirstForWhoDecidesAndTheWorkerIsToldWhatToDoUntilThen()
      throws Exception {
    assertThat(seen(worker, "/work").select("a[href=/breaches/new]").text())
        .contains("Something went to the wrong person");
    for (String elsewhere : List.of("/settings", "/search")) {
      assertThat(seen(worker, elsewhere).select("main a[href=/breaches/new]").text())
          .as(elsewhere)
          .contains("Something went to the wrong person");
    }
    assertThat(seen(worker, "/breaches/new").text()).contains("ring them");
    MockHttpServletResponse saved =
        sent(worker, "/breaches/new", told("NOT_KNOWN", clock.instant()));
    assertThat(saved.getRedirectedUrl()).matches("/breaches/[0-9a-f-]+/told");
    assertThat(seen(worker, led(saved)).text())
        .contains(officer.displayName())
        .contains("Delete nothing yourself");
    Document work = seen(officer, "/work");
    assertThat(work.expectFirst("section").text()).contains("Decide about breach");
    Document page = seen(officer, here());
    assertThat(page.text()).contains("invented cousin").contains("Article 33");
    assertThat(page.text()).contains("See to that first");
    assertThat(page.select("main .lode-caption a[href$=/warning]").text())
        .as("and the way to it stands above all")
        .isEqualTo("Write down what came of the warning");
    assertThat(page.select("main dt").eachText()).last().isEqualTo("The law");
    assertThat(work.text()).doesNotContain("cousin");
  }

  @Test
  @Tag("care")
  void whoeverIsOnDutyWarnsThePersonAndTheOfficerReadsHow() throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    MockHttpServletResponse saved = sent(worker, "/breaches/new", told("YES", clock.instant()));
    assertThat(seen(worker, led(saved)).text()).contains(duty.displayName());
    Document first = seen(duty, "/work");
    assertThat(first.expectFirst("section").text()).contains("Warn whoever could be in danger");
    assertThat(first.text()).doesNotContain("cousin");
    String warning = first.select("a[href$=/warning]").attr("href");
    assertThat(seen(duty, warning).text()).contains("invented cousin", worker.displayName());
    assertThat(answer(get(here()).cookie(workforce.signedIn(duty))).getStatus()).isEqualTo(403);
    assertThat(sent(duty, warning, Map.of("warned", " ")).getContentAsString())
        .contains("Say what was done or tried", "Choose what came of it");
    Map<String, String> said =
        came(duty, warning, "WARNED", "Her advocate rang her at the safe number");
    assertThat(sent(duty, warning, said).getRedirectedUrl()).isEqualTo(warning);
    assertThat(seen(duty, warning).text()).contains("They know").contains("advocate rang");
    MockHttpServletResponse second = sent(duty, warning, said);
    assertThat(second.getStatus()).as("a second time").isEqualTo(409);
    assertThat(Jsoup.parse(second.getContentAsString()).select("textarea[name=warned]").text())
        .as("what was typed")
        .contains("advocate rang");
    assertThat(seen(duty, "/work").text()).doesNotContain("Warn whoever");
    assertThat(seen(officer, here()).text()).contains("advocate rang", duty.displayName());
    Worker foreign = workforce.aWorker(workforce.anOrganisation(), Role.DUTY_OFFICER);
    assertThat(answer(get(warning).cookie(workforce.signedIn(foreign))).getStatus()).isEqualTo(404);
  }

  @Test
  void whereNobodyIsInDangerNobodyOnDutyReadsIt() throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    sent(worker, "/breaches/new", told("NO", clock.instant()));
    assertThat(seen(duty, "/work").text()).doesNotContain("Warn whoever");
    assertThat(answer(get(here() + "/warning").cookie(workforce.signedIn(duty))).getStatus())
        .isEqualTo(404);
  }

  @Test
  void theClockOfTheLawRunsAndALateWordNeedsItsReason() throws Exception {
    Instant noticed = clock.instant().minus(Duration.ofHours(80));
    sent(worker, "/breaches/new", told("NO", noticed));
    assertThat(seen(officer, "/work?kind=OVERDUE").text()).contains("Decide about breach");
    String here = here();
    assertThat(seen(officer, here).text()).contains("This is past");
    Map<String, String> late = decided("RISK", version(here));
    late.put("danger", "NO");
    late.putAll(at("regulatorOn", "regulatorTime", clock.instant().minusSeconds(120)));
    MockHttpServletResponse refused = sent(officer, here, late);
    Document again = Jsoup.parse(refused.getContentAsString());
    assertThat(again.select(".govuk-error-summary").text()).contains("more than 72 hours");
    assertThat(again.select("textarea[name=why]").text()).isEqualTo("An invented reason");
    late.put("late", "It was a weekend and nobody was called");
    assertThat(sent(officer, here, late).getRedirectedUrl()).isEqualTo(here);
    assertThat(seen(officer, "/work?kind=OVERDUE").text()).doesNotContain("breach");
    assertThat(here()).as("to be gone on with").isEqualTo(here);
    assertThat(seen(officer, "/work?kind=DUE").text()).contains("Go on with breach");
  }

  @Test
  void inTimeTheLastMomentStandsBesideIt() throws Exception {
    sent(worker, "/breaches/new", told("NO", clock.instant()));
    assertThat(seen(officer, "/work?kind=DUE").text()).contains("Decide about breach");
    String here = here();
    assertThat(seen(officer, here).select("textarea[name=late]"))
        .as("nobody can have been told late yet")
        .isEmpty();
    Document past =
        ScopedClock.at(clock.instant().plus(Duration.ofHours(73)), () -> seen(officer, here));
    assertThat(past.select("textarea[name=late]")).hasSize(1);
    Document later =
        ScopedClock.at(
            clock.instant().plus(Duration.ofHours(73)), () -> seen(officer, "/work?kind=OVERDUE"));
    assertThat(later.text()).contains("Decide about breach");
  }

  @Test
  @Tag("care")
  void itIsNotClosedBeforeTheRegulatorAndThePeopleWereToldAndSomethingIsChanged() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    sent(worker, "/breaches/new", told("YES", clock.instant()));
    String here = here();
    Map<String, String> low = decided("UNLIKELY", version(here));
    low.put("danger", "YES");
    assertThat(sent(officer, here, low).getContentAsString())
        .contains("Somebody could be in danger: this is a risk");
    Map<String, String> high = decided("HIGH", version(here));
    high.put("closes", "true");
    assertThat(sent(officer, here, high).getContentAsString())
        .contains("or why they must not be, before you close it")
        .contains("Tell the regulator before you close it")
        .contains("Say when the people were told")
        .contains("Say what is changed");
    high.putAll(at("regulatorOn", "regulatorTime", clock.instant()));
    warned(officer, here + "/warning");
    high.put("version", version(here));
    high.put("notPeople", "Over");
    high.put("changes", "Addresses leave in shares alone");
    assertThat(sent(officer, here, high).getContentAsString()).contains("Write a whole sentence");
    high.put("notPeople", "The danger is over: it was called back unopened");
    assertThat(sent(officer, here, high).getContentAsString())
        .contains("Say why it may be closed and save it first");
    high.remove("closes");
    high.put("closeWhy", "Her worker looks after her each day, and goes on");
    assertThat(sent(officer, here, high).getRedirectedUrl()).isEqualTo(here);
    assertThat(first(manager)).contains("Read why, before it is closed");
    assertThat(seen(manager, here + "/warning").text())
        .contains("it was called back unopened", "looks after her each day");
    high.put("closes", "true");
    high.put("version", version(here));
    assertThat(sent(officer, here, high).getContentAsString())
        .as("one alone closes nothing by which somebody could be in danger")
        .contains("when somebody else has read why and agrees");
    answered(manager, here, "READ", "");
    assertThat(first(manager)).doesNotContain("Read why, before it is closed");
    String read = high.put("notPeople", "Nobody lives there whom it could reach any more");
    assertThat(sent(officer, here, high).getContentAsString())
        .as("another reason than the one that was read")
        .contains("when everybody who was called has read why people are not told");
    high.put("notPeople", read);
    high.remove("number");
    assertThat(sent(officer, here, high).getContentAsString())
        .contains("Say what the regulator calls it, or why there is no number");
    high.put("number", "The regulator gives none for what is told by telephone");
    high.put("version", version(here));
    assertThat(sent(officer, here, high).getRedirectedUrl()).isEqualTo(here);
    assertThat(seen(officer, here).text()).contains("It can be read and not changed");
    high.put("why", "What was typed too late");
    MockHttpServletResponse late = sent(officer, here, high);
    Document closed = Jsoup.parse(late.getContentAsString());
    assertThat(closed.select("main form, main button")).as("nothing to save").isEmpty();
    assertThat(closed.text()).contains("it was not kept", "What was typed too late");
    assertThat(seen(officer, "/data-requests?show=OVER").text())
        .contains("Data that went where they should not");
  }

  @Test
  void twoOfficersAtOnceDoNotOverwriteEachOther() throws Exception {
    sent(worker, "/breaches/new", told("NO", clock.instant()));
    String here = here();
    String shown = version(here);
    sent(officer, here, decided("RISK", shown));
    MockHttpServletResponse second = sent(officer, here, decided("UNLIKELY", shown));
    assertThat(second.getStatus()).isEqualTo(409);
  }

  @Test
  void whereABodyHasNobodyForItAnotherDecidesAndNobodyElseSeesIt() throws Exception {
    sent(worker, "/breaches/new", told("NO", clock.instant()));
    String here = here();
    Worker foreign = workforce.aWorker(workforce.anOrganisation(), Role.DATA_PROTECTION_OFFICER);
    assertThat(answer(get(here).cookie(workforce.signedIn(foreign))).getStatus()).isEqualTo(404);
    assertThat(answer(get(here).cookie(workforce.signedIn(worker))).getStatus()).isEqualTo(403);
    assertThat(seen(foreign, "/work").text()).doesNotContain("Decide about breach");
    UUID without = workforce.anOrganisation();
    Worker lone = workforce.aWorker(without, Role.PRACTITIONER);
    MockHttpServletResponse saved = sent(lone, "/breaches/new", told("NO", clock.instant()));
    assertThat(seen(lone, led(saved)).text())
        .containsAnyOf("Called to it", "Ring your manager now");
  }

  @Test
  void whoWillReadItIsSaidByNameAndBodyBeforeItIsSent() throws Exception {
    assertThat(seen(worker, "/breaches/new").text())
        .contains("What you write here is read by " + officer.displayName());
    workforce.aWorker(workforce.anOrganisation(AgencyKind.COUNCIL), Role.TRIAGE_OFFICER);
    ResponsibleBody.Body body = inCharge.body().orElseThrow();
    Worker elsewhere = workforce.aWorker(body.organisation(), Role.DATA_PROTECTION_OFFICER);
    Worker lone = workforce.aWorker(workforce.anOrganisation(), Role.PRACTITIONER);
    assertThat(seen(lone, "/breaches/new").text())
        .contains(lone.organisationName() + " has nobody who looks after data")
        .contains("goes to " + body.name() + ", another body")
        .contains(elsewhere.displayName());
  }

  @Test
  @Tag("care")
  void thoseInChargeAreLetInWhereNobodyOfTheBodyWarnsAndDangerIsKnownLater() throws Exception {
    workforce.aWorker(workforce.anOrganisation(AgencyKind.COUNCIL), Role.TRIAGE_OFFICER);
    ResponsibleBody.Body body = inCharge.body().orElseThrow();
    Worker manager = workforce.aWorker(body.organisation(), Role.MANAGER);
    UUID small = workforce.anOrganisation();
    Worker lone = workforce.aWorker(small, Role.PRACTITIONER);
    workforce.aWorker(small, Role.DATA_PROTECTION_OFFICER);
    String own = led(sent(lone, "/breaches/new", told("NO", clock.instant())));
    String warning = own.replace("/told", "/warning");
    assertThat(answer(get(warning).cookie(workforce.signedIn(manager))).getStatus()).isEqualTo(404);
    sent(lone, own, more("He is the invented man who held her", "YES"));
    assertThat(seen(manager, warning).text())
        .contains("nobody has written down that they know", "man who held her");
  }

  @Test
  @Tag("care")
  void whoeverToldItAddsWhatTheyKnowLaterAndReadsNothingThatOthersWrote() throws Exception {
    String own = led(sent(worker, "/breaches/new", told("YES", clock.instant())));
    String here = here();
    warned(officer, here + "/warning");
    sent(officer, here, decided("RISK", version(here)));
    assertThat(sent(worker, own, Map.of("more", " ")).getContentAsString())
        .contains("Say what you know now", "Choose whether somebody could be in danger");
    Map<String, String> more = more("The invented cousin has passed it on", "NOT_KNOWN");
    assertThat(sent(worker, own, more).getRedirectedUrl()).isEqualTo(own);
    assertThat(seen(worker, own).text())
        .contains("passed it on", "invented cousin by e-mail")
        .doesNotContain("advocate", "An invented reason");
    assertThat(seen(officer, here).text()).contains("passed it on", worker.displayName());
    assertThat(seen(worker, "/breaches/new").select("a[href=" + own + "]").text())
        .contains("which you told");
    Worker beside = workforce.aWorker(organisation, Role.CASEWORKER);
    assertThat(answer(get(own).cookie(workforce.signedIn(beside))).getStatus()).isEqualTo(404);
    assertThat(sent(beside, own, more).getStatus()).isEqualTo(404);
    assertThat(seen(beside, "/breaches/new").text()).doesNotContain("which you told");
  }

  @Test
  void aClosedOneShowsWhatCameOfItAndIsOpenedAgainForAReasonAlone() throws Exception {
    String own = led(sent(worker, "/breaches/new", told("NO", clock.instant())));
    String here = here();
    Map<String, String> last = decided("UNLIKELY", version(here));
    last.put("changes", "Addresses leave in shares alone");
    last.put("closes", "true");
    sent(officer, here, last);
    Document closed = seen(officer, here);
    assertThat(closed.select("main form, main button")).isEmpty();
    assertThat(closed.text()).contains("Unlikely", "An invented reason", "leave in shares alone");
    String again = here + "/again";
    String shown = seen(officer, again).select("input[name=version]").val();
    assertThat(sent(officer, again, Map.of("why", " ", "version", shown)).getContentAsString())
        .contains("Say what came to be known");
    Map<String, String> why = Map.of("why", "It was read by others", "version", shown);
    assertThat(sent(officer, again, why).getRedirectedUrl()).isEqualTo(here);
    assertThat(seen(officer, here).select("textarea[name=why]").text())
        .isEqualTo("An invented reason");
    assertThat(seen(officer, here).text()).contains("It was read by others");
    assertThat(sent(officer, again, why).getContentAsString()).contains("It is open already");
  }

  @Test
  @Tag("care")
  void whoeverWasNotReachedIsTriedAgainUntilTheyKnowOrMustNotBeWarned() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    sent(worker, "/breaches/new", told("YES", clock.instant()));
    String warning = here() + "/warning";
    Map<String, String> noNext =
        new HashMap<>(came(manager, warning, "NOT_REACHED", "I rang the hostel, nobody answered"));
    noNext.put("next", " ");
    assertThat(sent(manager, warning, noNext).getContentAsString())
        .contains("Choose who looks or tries again");
    for (String tried : List.of("I rang the hostel, nobody answered", "I went there, all dark")) {
      sent(manager, warning, came(manager, warning, "NOT_REACHED", tried));
      assertThat(first(manager)).contains("Warn whoever could be in danger");
      assertThat(first(duty)).contains("Warn whoever could be in danger");
      assertThat(seen(duty, warning).text()).contains(tried, "Next: " + manager.displayName());
    }
    Map<String, String> close = decided("RISK", version(here()));
    close.put("changes", "Addresses leave in shares alone");
    close.put("closes", "true");
    assertThat(sent(officer, here(), close).getContentAsString())
        .contains("or why they must not be, before you close it");
    sent(duty, warning, came(duty, warning, "NOT_WARNED", "He reads her telephone: police go"));
    assertThat(first(manager)).as("one alone ends nothing").contains("Warn whoever");
    assertThat(seen(manager, warning).text())
        .contains(duty.displayName() + " wrote that they must not be warned");
    sent(duty, warning, came(duty, warning, "NOT_WARNED", "I say it once more: police go"));
    assertThat(first(manager)).as("the same one again ends nothing").contains("Warn whoever");
    assertThat(
            sent(manager, warning, came(manager, warning, "NOT_WARNED", "no")).getContentAsString())
        .contains("Write a whole sentence");
    Map<String, String> second =
        came(manager, warning, "NOT_WARNED", "The police ask us to wait as well");
    sent(manager, warning, second);
    assertThat(first(manager)).doesNotContain("Warn whoever");
    assertThat(seen(officer, here()).text())
        .contains("Must not be warned", "He reads her telephone", "nobody answered", "all dark");
    sent(duty, warning, came(duty, warning, "NOT_REACHED", "The police were not there"));
    assertThat(first(manager)).as("it turned out otherwise").contains("Warn whoever");
  }

  @Test
  @Tag("care")
  void aNewFactBringsTheWarningBackToWhoeverWarns() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    String own = led(sent(worker, "/breaches/new", told("NOT_KNOWN", clock.instant())));
    String here = here();
    String warning = here + "/warning";
    warned(manager, warning);
    assertThat(first(manager)).doesNotContain("Warn whoever");
    sent(worker, own, more("He is her former employer", "NO"));
    assertThat(first(manager)).contains("Warn whoever could be in danger");
    assertThat(seen(manager, warning).text())
        .contains("He is her former employer", "She was rung by her advocate")
        .contains("nobody has written down that they know");
    warned(manager, warning);
    Map<String, String> high = decided("HIGH", version(here));
    high.putAll(at("regulatorOn", "regulatorTime", clock.instant()));
    high.putAll(at("peopleOn", "unused", clock.instant()));
    high.put("changes", "Addresses leave in shares alone");
    high.put("closeWhy", "Her worker looks after her each day, and goes on");
    assertThat(sent(officer, here, high).getRedirectedUrl()).isEqualTo(here);
    answered(manager, here, "READ", "");
    high.put("closes", "true");
    high.put("version", version(here));
    assertThat(sent(officer, here, high).getRedirectedUrl()).isEqualTo(here);
    String again = here + "/again";
    Map<String, String> why =
        Map.of("why", "She has not been told", "version", version(officer, again));
    assertThat(sent(officer, again, why).getRedirectedUrl()).isEqualTo(here);
    assertThat(first(manager)).contains("Warn whoever could be in danger");
    assertThat(seen(manager, warning).text()).contains("She has not been told");
    assertThat(seen(officer, here).select("input[name=peopleOn.day]").val()).isEmpty();
    assertThat(seen(officer, here).text()).contains("people were told on");
  }

  @Test
  @Tag("care")
  void noDangerBecomesDangerByOneHandAndDangerEndsForAReasonAlone() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    String own = led(sent(worker, "/breaches/new", told("NO", clock.instant())));
    assertThat(seen(worker, own).text())
        .contains("Could somebody be in danger because of it? No")
        .contains("nobody else was called")
        .doesNotContain(manager.displayName());
    String here = here();
    String warning = here + "/warning";
    Map<String, String> high = decided("HIGH", version(here));
    high.put("danger", "NO");
    assertThat(sent(officer, here, high).getContentAsString())
        .contains("The risk is high. Say how you know that nobody is in danger");
    sent(worker, own, more("He is the man who held her", "YES"));
    assertThat(first(manager)).contains("Warn whoever could be in danger");
    assertThat(seen(worker, own).text()).contains(manager.displayName());
    assertThat(seen(manager, warning).text()).contains("He is the man who held her");
    Map<String, String> off = decided("RISK", version(here));
    off.put("danger", "NO");
    assertThat(sent(officer, here, off).getContentAsString())
        .contains("Somebody could be in danger, as was told. Say how you know that nobody is");
    off.put("dangerWhy", "The police found him in custody");
    assertThat(sent(officer, here, off).getContentAsString())
        .as("asked twice while the warning runs")
        .contains("A warning still runs. Say once more", "Is nobody in danger all the same?");
    off.put("sure", "true");
    assertThat(sent(officer, here, off).getRedirectedUrl()).isEqualTo(here);
    assertThat(first(manager)).doesNotContain("Warn whoever");
    assertThat(seen(manager, warning).text()).contains("found him in custody");
    assertThat(seen(manager, warning).select("main form[action$=/warning]")).isEmpty();
    sent(officer, here, decided("RISK", version(here)));
    assertThat(first(manager)).as("the officer says yes").contains("Warn whoever");
  }

  /** Though nobody was called before, since nobody was thought to be in danger. */
  @Test
  @Tag("care")
  void whatTheOfficerAloneJudgedSafeAtAHighRiskIsReadByASecondBeforeItIsClosed() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    String own = led(sent(worker, "/breaches/new", told("NO", clock.instant())));
    String here = here();
    Map<String, String> high = decided("HIGH", version(here));
    high.putAll(
        Map.of("danger", "NO", "dangerWhy", "He never opened the letter, and gave it back"));
    high.putAll(Map.of("changes", "Letters are sent by hand", "closes", "true"));
    high.putAll(Map.of("notPeople", "She was there when he gave it back"));
    high.putAll(at("regulatorOn", "regulatorTime", clock.instant()));
    assertThat(sent(officer, here, high).getRedirectedUrl())
        .as("judged and closed in one step")
        .isNull();
    high.remove("closes");
    assertThat(sent(officer, here, high).getRedirectedUrl()).isEqualTo(here);
    assertThat(first(manager)).contains("Read why nobody is thought to be in danger");
    high.remove("dangerWhy");
    high.putAll(Map.of("closes", "true", "version", version(here)));
    assertThat(sent(officer, here, high).getRedirectedUrl()).as("nobody has read it").isNull();
    answered(manager, here, "READ", "");
    sent(worker, own + "/read", Map.of("version", version(worker, own)));
    high.put("version", version(here));
    assertThat(sent(officer, here, high).getRedirectedUrl())
        .as("read by a second, and by all who were called")
        .isEqualTo(here);
    assertThat(seen(officer, here).text()).contains("It can be read and not changed");
  }

  private Map<String, String> off(String here, String why) throws Exception {
    Map<String, String> off = decided("RISK", version(here));
    off.putAll(Map.of("danger", "NO", "dangerWhy", why, "sure", "true"));
    return off;
  }

  private MockHttpServletResponse answered(Worker by, String here, String answer, String known)
      throws Exception {
    String version = version(by, here + "/warning");
    return sent(
        by, here + "/objection", Map.of("answer", answer, "known", known, "version", version));
  }

  @Test
  @Tag("care")
  void whoWasCalledLearnsWhoTookDangerOffAndWhyAndOneOfThemBringsItBack() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    sent(worker, "/breaches/new", told("YES", clock.instant()));
    String here = here();
    String warning = here + "/warning";
    assertThat(sent(officer, here, off(here, "He is in custody until Monday")).getRedirectedUrl())
        .isEqualTo(here);
    for (Worker called : List.of(manager, duty)) {
      assertThat(first(called)).contains("Read why nobody is thought to be in danger");
      assertThat(seen(called, warning).text())
          .contains(officer.displayName() + " judged on", "He is in custody until Monday");
    }
    assertThat(seen(officer, here).text())
        .contains("Have not answered yet")
        .contains(manager.displayName(), duty.displayName());
    answered(duty, here, "READ", "");
    assertThat(seen(officer, here).text())
        .as("who answered what stays")
        .contains("I have read it, and know nothing against it. " + duty.displayName());
    assertThat(first(duty)).doesNotContain("Read why nobody");
    assertThat(first(manager)).as("each reads it themselves").contains("Read why nobody");
    assertThat(answered(manager, here, "OBJECT", " ").getContentAsString())
        .contains("Say what you know");
    for (int twice = 0; twice < 2; twice++) {
      assertThat(answered(manager, here, "OBJECT", "He was let out at noon").getRedirectedUrl())
          .isEqualTo(warning);
    }
    assertThat(first(manager)).contains("Warn whoever could be in danger");
    assertThat(first(duty)).contains("Warn whoever could be in danger");
    assertThat(seen(officer, here).text())
        .containsOnlyOnce("He was let out at noon")
        .contains("In danger all the same", "See to that first");
  }

  @Test
  @Tag("care")
  void anObjectionOpensWhatWasClosedAndNothingIsReadOverANewReason() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    String own = led(sent(worker, "/breaches/new", told("NOT_KNOWN", clock.instant())));
    String here = here();
    sent(officer, here, off(here, "He is in custody until Monday"));
    String shown = version(manager, here + "/warning");
    sent(officer, here, decided("RISK", version(here)));
    sent(officer, here, off(here, "It was quite another man, the police say"));
    Map<String, String> stale = Map.of("answer", "READ", "known", "", "version", shown);
    assertThat(sent(manager, here + "/objection", stale).getStatus()).isEqualTo(409);
    assertThat(first(manager)).contains("Read why nobody");
    Map<String, String> close = decided("UNLIKELY", version(here));
    close.put("changes", "Addresses leave in shares alone");
    close.put("closes", "true");
    close.put("notPeople", "Nobody could read it");
    assertThat(sent(officer, here, close).getContentAsString())
        .contains("when everybody who was called has read why nobody is in danger");
    answered(manager, here, "READ", "");
    assertThat(sent(officer, here, close).getContentAsString())
        .as("whoever told it has not answered")
        .contains("when everybody who was called has read why nobody is in danger");
    sent(worker, own + "/read", Map.of("version", version(here)));
    sent(officer, here, close);
    assertThat(seen(officer, "/work").text()).doesNotContain("Go on with breach");
    assertThat(seen(manager, here + "/warning").text()).contains("It is closed");
    answered(manager, here, "OBJECT", "It was that man");
    assertThat(seen(officer, here).text())
        .as("what was decided before is kept")
        .contains("Before: why people were not told Nobody could read it");
    StringBuilder waits = new StringBuilder();
    for (String kind : List.of("FIRST", "OVERDUE", "DUE", "NEW")) {
      waits.append(seen(officer, "/work?kind=" + kind).text());
    }
    assertThat(waits).contains("Judge the risk anew: breach");
    assertThat(first(manager)).contains("Warn whoever could be in danger");
  }

  @Test
  @Tag("care")
  void oneHandNeitherTakesDangerOffForAWordNorDecidesOverWhoeverObjected() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    sent(worker, "/breaches/new", told("YES", clock.instant()));
    String here = here();
    String warning = here + "/warning";
    assertThat(sent(officer, here, off(here, "No.")).getContentAsString())
        .contains("Write a whole sentence");
    Map<String, String> close = off(here, "He is in custody until Monday");
    close.put("risk", "UNLIKELY");
    close.put("changes", "Addresses leave in shares alone");
    close.put("closes", "true");
    assertThat(sent(officer, here, close).getContentAsString())
        .as("not off and closed at once")
        .contains("Save it first");
    close.remove("closes");
    assertThat(sent(officer, here, close).getRedirectedUrl()).isEqualTo(here);
    assertThat(
            sent(manager, warning, came(manager, warning, "SAFE", "He is in custody until Monday"))
                .getContentAsString())
        .as("nobody objected")
        .contains("has judged that nobody is in danger");
    answered(duty, here, "OBJECT", "A man picked up her phone.");
    Map<String, String> over = off(here, "I have decided it for good, nobody is in danger");
    assertThat(sent(officer, here, over).getContentAsString())
        .contains("Not you, but somebody else decides now");
    assertThat(seen(duty, warning).select("input[value=SAFE]")).as("not in charge").isEmpty();
    assertThat(
            sent(duty, warning, came(duty, warning, "SAFE", "It was her brother, she says so"))
                .getContentAsString())
        .contains("This is for somebody in charge");
    Map<String, String> safe =
        came(manager, warning, "SAFE", "It was her brother who picked up, she says so herself");
    assertThat(sent(manager, warning, safe).getRedirectedUrl()).isEqualTo(warning);
    assertThat(first(duty)).contains("Read why nobody is thought to be in danger");
    assertThat(seen(officer, here).text()).contains("It was her brother");
    close.remove("dangerWhy");
    close.put("closes", "true");
    close.put("version", version(here));
    assertThat(sent(officer, here, close).getContentAsString()).contains("Save it first");
    answered(duty, here, "READ", "");
    MockHttpServletResponse later =
        ScopedClock.at(
            clock.instant().plus(Duration.ofHours(25)), () -> sent(officer, here, close));
    assertThat(later.getRedirectedUrl())
        .as("a day later one who warns has read it, although not everybody has answered")
        .isEqualTo(here);
    assertThat(seen(officer, here).text()).contains("It can be read and not changed");
  }

  @Test
  @Tag("care")
  void aWarningEndsWhenItIsSaidHowWhenByWhomAndThatTheyUnderstoodAllThatIsKnown() throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    String own = led(sent(worker, "/breaches/new", told("YES", clock.instant())));
    String warning = here() + "/warning";
    Map<String, String> ok =
        Map.of("came", "WARNED", "warned", "ok", "version", version(duty, warning));
    assertThat(sent(duty, warning, ok).getContentAsString())
        .contains("Choose how they were warned", "Say who warned them")
        .contains("Enter the day on which they were warned", "they are not warned")
        .contains("Say in which language", "Choose what makes them safe tonight");
    assertThat(first(duty)).contains("Warn whoever could be in danger");
    Map<String, String> early = came(duty, warning, "WARNED", "She was rung");
    early.putAll(at("warnedOn", "warnedAt", clock.instant().minus(Duration.ofHours(2))));
    assertThat(sent(duty, warning, early).getContentAsString())
        .contains("before it was noticed, or before the last that is known");
    warned(duty, warning);
    assertThat(seen(officer, here()).text())
        .contains("I do not open the door", "with an interpreter", "Two workers sleep");
    assertThat(seen(worker, own).text())
        .contains("The warning ended: " + duty.displayName())
        .doesNotContain("rung by her advocate");
    Map<String, String> then = came(duty, warning, "WARNED", "She was rung by her advocate");
    ScopedClock.at(
        clock.instant().plus(Duration.ofHours(3)),
        () -> sent(worker, own, more("He stands before her door now", "YES")));
    then.put("version", version(duty, warning));
    assertThat(sent(duty, warning, then).getContentAsString())
        .as("what she was told before was less")
        .contains("They have to hear of that, too");
    assertThat(first(duty)).contains("Warn whoever could be in danger");
  }

  @Test
  @Tag("care")
  void anAddressThatSomebodyFearedCouldHaveCallsWhoeverIsOnDutyAlsoWhereNoDangerIsSeen()
      throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    Map<String, String> letter = told("NO", clock.instant());
    letter.put("where", "YES");
    letter.put("feared", "NO");
    letter.put("has", "Ann of the invented housing team rang me and has it");
    String safe = led(sent(worker, "/breaches/new", letter));
    assertThat(first(duty)).doesNotContain("Warn whoever could be in danger");
    assertThat(seen(worker, safe).text())
        .contains("Ask whoever has it to delete it")
        .doesNotContain("Do not ring, write to or visit");
    letter.put("has", "I think it is empty");
    String guessed = led(sent(worker, "/breaches/new", letter));
    assertThat(seen(worker, guessed).text())
        .as("a guess opens the house")
        .contains("Do not ring, write to or visit whoever has it", duty.displayName());
    letter.remove("feared");
    String own = led(sent(worker, "/breaches/new", letter));
    assertThat(first(duty)).as("not answered").contains("Warn whoever could be in danger");
    assertThat(seen(worker, own).text())
        .contains("Do not ring, write to or visit whoever has it")
        .doesNotContain("Ask whoever has it to delete it");
    assertThat(seen(duty, own.replace("/told", "/warning")).text())
        .contains("or pass it on to them? Not answered", "in danger because of it? No");
  }

  @Test
  @Tag("care")
  void whoeverToldItAndLooksAfterThePersonReadsOnAndWarns() throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    String reference =
        Standing.member(worker.id())
            .call(() -> cases.open(worker, NewCase.without(null, worker.id())).reference());
    Map<String, String> letter = told("YES", clock.instant());
    letter.put("whose", reference + ", I know her");
    letter.put("ring", "The desk of the invented team");
    String own = led(sent(worker, "/breaches/new", letter));
    String here = own.replace("/told", "");
    assertThat(first(worker)).contains("Not warned yet: breach");
    assertThat(seen(duty, here + "/warning").text())
        .contains("Whom has to be warned? " + reference, "The desk of the invented team");
    String warning = here + "/warning";
    sent(duty, warning, came(duty, warning, "NOT_REACHED", "A man picked up her phone"));
    assertThat(seen(worker, own).text()).contains("A man picked up her phone");
    String mine = seen(worker, own).select("a[href$=/told/warning]").attr("href");
    sent(worker, mine, came(duty, warning, "WARNED", "I stood before her and told her all"));
    assertThat(seen(duty, warning).text()).contains("I stood before her", "I do not open the door");
    assertThat(first(duty)).doesNotContain("Warn whoever");
    assertThat(first(worker)).doesNotContain("Not warned yet: breach");
    sent(officer, here, off(here, "The police say that he left the country"));
    assertThat(seen(worker, own).text()).contains("he left the country");
    Worker beside = workforce.aWorker(organisation, Role.CASEWORKER);
    String theirs = led(sent(beside, "/breaches/new", letter));
    assertThat(seen(beside, theirs).select("a[href$=/told/warning]"))
        .as("a colleague who never said that they know nobody in it")
        .isEmpty();
    assertThat(answer(get(theirs + "/warning").cookie(workforce.signedIn(beside))).getStatus())
        .isEqualTo(404);
  }

  private void charge(Worker by, UUID caseFile, @Nullable Worker to) {
    Standing.member(by.id())
        .run(
            () -> {
              CaseFile file = cases.head(by, caseFile);
              cases.change(
                  by, caseFile, file.summary(), to == null ? null : to.id(), file.version());
            });
  }

  @Test
  @Tag("care")
  void whoeverIsTakenOffTheCaseReadsOnNoLongerAndTheWarningFallsToWhoeverTookOver()
      throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    Worker next = workforce.aWorker(organisation, Role.CASEWORKER);
    CaseFile file =
        Standing.member(worker.id())
            .call(() -> cases.open(worker, NewCase.without(null, worker.id())));
    Map<String, String> letter = told("YES", clock.instant());
    letter.put("whose", file.reference());
    String own = led(sent(worker, "/breaches/new", letter));
    String here = own.replace("/told", "");
    String mine = here + "/told/warning";
    assertThat(seen(worker, own).select("a[href$=/told/warning]")).hasSize(1);
    charge(worker, file.id(), next);
    sent(duty, here + "/warning", came(duty, here + "/warning", "NOT_REACHED", "A man answered"));
    assertThat(seen(worker, own).text())
        .contains(next.displayName() + " does, and was called to this", "invented cousin")
        .doesNotContain("A man answered");
    assertThat(answer(get(mine).cookie(workforce.signedIn(worker))).getStatus()).isEqualTo(404);
    assertThat(sent(worker, mine, came(duty, here + "/warning", "WARNED", "I rang")).getStatus())
        .isEqualTo(404);
    assertThat(first(next)).contains("of a case that you took over");
    assertThat(answer(get(own).cookie(workforce.signedIn(next))).getRedirectedUrl())
        .as("where they are asked first whether they know somebody in it")
        .isEqualTo("/cases/" + file.id());
    assertThat(answer(get(mine).cookie(workforce.signedIn(next))).getRedirectedUrl())
        .as("and so from the way to the warning")
        .isEqualTo("/cases/" + file.id());
    Standing.member(next.id()).run(() -> access.declareNoConflict(next, file.id()));
    assertThat(seen(next, own).text()).contains("How it stands", "A man answered");
    charge(next, file.id(), null);
    assertThat(answer(get(own).cookie(workforce.signedIn(next))).getStatus()).isEqualTo(404);
    assertThat(first(next)).doesNotContain("Not warned yet");
    assertThat(seen(worker, own).text()).contains("Those who were called see that");
    assertThat(first(duty)).as("who had it all along").contains("Warn whoever");
    charge(worker, file.id(), next);
    sent(next, mine, came(duty, here + "/warning", "WARNED", "I told her all"));
    assertThat(seen(duty, here + "/warning").text()).contains("I told her all");
    assertThat(first(next)).doesNotContain("Not warned yet");
  }

  @Test
  void whoeverIsShutOutOfTheCaseWarnsNoLonger() throws Exception {
    CaseFile file =
        Standing.member(worker.id()).call(() -> cases.open(worker, NewCase.without(null, null)));
    Map<String, String> letter = told("YES", clock.instant());
    letter.put("whose", file.reference());
    String own = led(sent(worker, "/breaches/new", letter));
    assertThat(seen(worker, own).select("a[href$=/told/warning]")).hasSize(1);
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    Standing.member(manager.id())
        .run(
            () -> {
              access.declareNoConflict(manager, file.id());
              access.shutOut(manager, file.id(), worker.id(), ConflictReason.FAMILY_OR_FRIEND);
            });
    assertThat(seen(worker, own).select("a[href$=/told/warning]")).isEmpty();
    assertThat(answer(get(own + "/warning").cookie(workforce.signedIn(worker))).getStatus())
        .isEqualTo(404);
  }

  @Test
  @Tag("care")
  void whatIsOpenedAgainWithDangerIsJudgedAnewFirstAndWithItsHour() throws Exception {
    String own = led(sent(worker, "/breaches/new", told("NO", clock.instant())));
    String here = here();
    Map<String, String> last = decided("UNLIKELY", version(here));
    last.put("changes", "Addresses leave in shares alone");
    last.put("closes", "true");
    sent(officer, here, last);
    sent(worker, own, more("He has read it and knows her", "YES"));
    String warning = here + "/warning";
    Map<String, String> moves = came(officer, warning, "WARNED", "She was rung by her advocate");
    moves.putAll(Map.of("tonight", "MOVES", "tonightHow", "Her sister drives her to another town"));
    moves.put("movesAt", "23:30");
    sent(officer, warning, moves);
    assertThat(first(officer)).contains("Judge the risk anew: breach");
    Document page = seen(officer, here);
    assertThat(page.select("input[name=risk][checked]")).as("no old judgement stands").isEmpty();
    assertThat(page.text()).contains("Before: how likely harm is Unlikely");
    assertThat(seen(officer, "/data-requests").select("td:contains(–)")).isEmpty();
    Map<String, String> anew = decided("RISK", version(here));
    sent(officer, here, anew);
    assertThat(here()).as("to be gone on with").isEqualTo(here);
    assertThat(seen(officer, "/work?kind=DUE").text()).contains("Go on with breach");
  }

  @Test
  @Tag("care")
  void whoeverToldItLearnsThatDangerWasTakenOffAndNotWhy() throws Exception {
    String own = led(sent(worker, "/breaches/new", told("YES", clock.instant())));
    String here = here();
    sent(officer, here, off(here, "The police say that he is in custody"));
    assertThat(seen(worker, "/work?kind=FIRST").select("a[href=" + own + "]").text())
        .contains("Nobody is thought to be in danger any more");
    Document page = seen(worker, own);
    assertThat(page.text())
        .contains(officer.displayName() + " judged on", "it stands again at once")
        .doesNotContain("in custody");
    String version = page.select("form[action$=/read] input[name=version]").val();
    sent(worker, own + "/read", Map.of("version", version));
    assertThat(first(worker)).doesNotContain("Nobody is thought to be in danger");
    assertThat(seen(worker, own).text())
        .as("one alone judged it: asking could lead him to her")
        .doesNotContain("Ask whoever has it to delete it");
    sent(worker, own, more("He rang at her door today", "YES"));
    assertThat(seen(officer, here).text()).contains("See to that first");
  }

  @Test
  @Tag("care")
  void nothingIsDecidedOverWhatWasAddedMeanwhileAndNothingWrittenIsLost() throws Exception {
    String own = led(sent(worker, "/breaches/new", told("NO", clock.instant())));
    String here = here();
    Map<String, String> close = decided("UNLIKELY", version(here));
    close.put("changes", "Two people read each letter");
    sent(officer, here, close);
    close.put("version", version(here));
    close.put("changes", "Letters leave by hand");
    close.put("closes", "true");
    sent(worker, own, more("He has been at the hostel door asking for her by name", "NO"));
    MockHttpServletResponse clash = sent(officer, here, close);
    assertThat(clash.getStatus()).isEqualTo(409);
    Document both = Jsoup.parse(clash.getContentAsString());
    assertThat(both.text()).contains("at the hostel door", "Somebody wrote something meanwhile");
    assertThat(both.select("textarea[name=changes]").text()).isEqualTo("Letters leave by hand");
    assertThat(here()).as("to be gone on with").isEqualTo(here);
    assertThat(seen(officer, "/work?kind=DUE").text()).contains("Go on with breach");
    close.put("version", both.select("input[name=version]").val());
    assertThat(sent(officer, here, close).getRedirectedUrl()).isEqualTo(here);
    assertThat(seen(officer, here).text())
        .contains("Two people read each letter", "Letters leave by hand");
  }

  @Test
  @Tag("care")
  void whoeverToldAClosedOneAddsToItAndItIsOpenAgain() throws Exception {
    String own = led(sent(worker, "/breaches/new", told("NO", clock.instant())));
    String here = here();
    Map<String, String> last = decided("UNLIKELY", version(here));
    last.put("changes", "Addresses leave in shares alone");
    last.put("closes", "true");
    sent(officer, here, last);
    assertThat(seen(officer, "/work").text()).doesNotContain("Go on with breach");
    assertThat(seen(worker, "/breaches/new").select("a[href=" + own + "]").text())
        .contains("which is closed");
    assertThat(seen(worker, own).text()).contains("write it here: it is opened again");
    assertThat(sent(worker, own, more("He has read it", "NO")).getRedirectedUrl()).isEqualTo(own);
    assertThat(seen(officer, "/work?kind=DUE").text()).contains("Judge the risk anew: breach");
    assertThat(seen(officer, here).text()).contains("He has read it");
    assertThat(seen(officer, here).select("textarea[name=why]").text())
        .isEqualTo("An invented reason");
  }

  @Test
  @Tag("care")
  void whoeverWasWarnedIsSafeTonightAndLookedAfterAgainByTheHour() throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    sent(worker, "/breaches/new", told("YES", clock.instant()));
    String warning = here() + "/warning";
    Map<String, String> ok = came(duty, warning, "WARNED", "Told her, she said ok ok");
    ok.put("understood", "she said ok ok");
    ok.put("tonight", "");
    assertThat(sent(duty, warning, ok).getContentAsString())
        .contains("Write what they said back", "Choose what makes them safe tonight");
    Map<String, String> late = came(duty, warning, "WARNED", "I told her in her kitchen");
    late.putAll(at("nextOn", "nextAt", clock.instant().plus(Duration.ofDays(6))));
    assertThat(Jsoup.parse(sent(duty, warning, late).getContentAsString()).text())
        .contains("looks or tries again within 24 hours", "choose a colleague who does");
    assertThat(first(duty)).contains("Warn whoever could be in danger");
    late.putAll(at("nextOn", "nextAt", clock.instant().plus(Duration.ofHours(2))));
    assertThat(sent(duty, warning, late).getRedirectedUrl()).isEqualTo(warning);
    assertThat(seen(duty, "/work?kind=DUE").text()).contains("Look again whether they are safe");
    assertThat(seen(manager, "/work").text()).doesNotContain("Look again");
    ScopedClock.at(
        clock.instant().plus(Duration.ofHours(3)),
        () -> {
          assertThat(first(manager)).contains("Look again whether they are safe");
          assertThat(seen(manager, warning).text()).contains("nobody has looked again in time");
          sent(manager, warning, came(manager, warning, "LOOKED", "I sat with her, all is quiet"));
          assertThat(first(manager)).doesNotContain("Look again");
          return "";
        });
    assertThat(seen(officer, here()).text())
        .contains("Looked again", "I sat with her", "Next look " + manager.displayName());
  }

  /** The case of a woman who speaks Albanian, by post at any hour and by telephone never now. */
  private CaseFile albanian() {
    return Standing.member(worker.id())
        .call(
            () -> {
              CaseFile file = cases.open(worker, NewCase.without(null, worker.id()));
              UUID person =
                  people
                      .add(
                          worker,
                          file.id(),
                          new PersonDetails(
                              Set.of(RoleInCase.POTENTIAL_VICTIM),
                              List.of(),
                              new AgeFinding(AgeStatus.ADULT, AgeBasis.OWN_WORD, null, null),
                              new UncertainDate.Unknown(),
                              false,
                              Gender.NOT_KNOWN,
                              null,
                              List.of(),
                              List.of("sq"),
                              null,
                              null))
                      .id();
              LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
              people.addContact(
                  worker,
                  file.id(),
                  person,
                  new SafeContact(
                      SafeContactChannel.POST,
                      PersonalText.of("The invented new flat"),
                      Known.YES,
                      null,
                      null,
                      null,
                      null,
                      Known.NO,
                      false,
                      false,
                      Known.YES,
                      null,
                      today,
                      today.plusDays(20)));
              return file;
            });
  }

  /** A letter with a new address, which says where she lives, told by whoever looks after her. */
  private String toldOf(CaseFile file, String where) throws Exception {
    Map<String, String> letter = told("YES", clock.instant());
    letter.put("where", where);
    letter.put("whose", file.reference());
    letter.put("ring", "The desk of the invented team");
    return led(sent(worker, "/breaches/new", letter)).replace("/told", "");
  }

  private Map<String, String> albanian(Worker by, String page, String came, String words)
      throws Exception {
    Map<String, String> fields = came(by, page, came, words);
    fields.put("language", "Albanian");
    return fields;
  }

  @Test
  @Tag("care")
  void whoeverCannotOpenTheCaseEndsNoWarningAloneAndWhoHasOpenedItConfirms() throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    String here = toldOf(albanian(), "NO");
    String warning = here + "/warning";
    String own = here + "/told/warning";
    sent(duty, warning, albanian(duty, warning, "WARNED", "I rang her, she knows of it"));
    assertThat(first(duty)).as("it stays").contains("Warn whoever could be in danger");
    assertThat(first(worker)).contains("Not warned yet: breach");
    assertThat(seen(worker, own).text())
        .contains(duty.displayName() + " wrote that they were warned");
    Map<String, String> agrees = came(duty, warning, "CONFIRMED", "I say once more that she knows");
    assertThat(sent(duty, warning, agrees).getContentAsString())
        .contains("and not whoever wrote it");
    assertThat(
            sent(
                    officer,
                    warning,
                    came(officer, warning, "CONFIRMED", "She surely knows of it by now"))
                .getContentAsString())
        .as("who cannot open it, either")
        .contains("Somebody else who has opened their case confirms it");
    assertThat(sent(worker, own, came(worker, own, "CONFIRMED", "yes")).getContentAsString())
        .contains("Write a whole sentence");
    sent(worker, own, came(worker, own, "CONFIRMED", "She told me so herself this evening"));
    assertThat(first(duty)).doesNotContain("Warn whoever could be in danger");
    assertThat(seen(officer, here).text()).contains("Confirmed by a second");
  }

  @Test
  @Tag("care")
  void whoeverIsWarnedIsWarnedInTheLanguageOfTheirCaseAndNeverThroughFamily() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    CaseFile file = albanian();
    String here = toldOf(file, "NO");
    String own = here + "/told/warning";
    Map<String, String> english = came(worker, own, "WARNED", "I told her all of it");
    english.put("language", "English, her son helped");
    assertThat(sent(worker, own, english).getContentAsString())
        .contains("Never family, a child, or somebody they know");
    english.put("language", "English");
    english.put("helped", "FAMILY");
    assertThat(sent(worker, own, english).getContentAsString())
        .contains("Ring an interpreter and ask again");
    english.put("helped", "NOT_NEEDED");
    Document asked = Jsoup.parse(sent(worker, own, english).getContentAsString());
    assertThat(asked.text()).contains("Their case says that they speak Albanian");
    assertThat(asked.select("textarea[name=warned]").text()).isEqualTo("I told her all of it");
    assertThat(asked.select("textarea[name=languageWhy]")).hasSize(1);
    english.put("language", "English, no Albanian interpreter was free");
    assertThat(sent(worker, own, english).getContentAsString())
        .as("to name it is not to speak it")
        .contains("If you spoke it, write its name alone");
    english.put("language", "English");
    english.put("languageWhy", "She asked for English and answered in it");
    sent(worker, own, english);
    assertThat(first(manager)).as("a second reads it").contains("Warn whoever could be");
    Standing.member(manager.id()).run(() -> access.declareNoConflict(manager, file.id()));
    String warning = here + "/warning";
    assertThat(seen(manager, warning).text()).contains("She asked for English");
    sent(manager, warning, came(manager, warning, "CONFIRMED", "I know her, she speaks both well"));
    assertThat(first(manager)).doesNotContain("Warn whoever could be");
    assertThat(seen(worker, "/work?kind=DUE").text())
        .as("who confirmed it took no look away")
        .contains("Look again whether they are safe");
  }

  @Test
  @Tag("care")
  void whoeverIsWarnedThroughSomebodyElseIsNeverWarnedThroughFamilyAndASecondReadsIt()
      throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    CaseFile file = albanian();
    String here = toldOf(file, "NO");
    String own = here + "/told/warning";
    Map<String, String> through = albanian(worker, own, "WARNED", "She was told all of it");
    through.putAll(Map.of("way", "THROUGH", "helped", "NOT_NEEDED", "speaker", "her brother"));
    assertThat(sent(worker, own, through).getContentAsString())
        .contains("let their advocate or a worker of the house do it");
    through.put("speaker", "Ann of the family support team");
    assertThat(sent(worker, own, through).getRedirectedUrl()).isEqualTo(here + "/told");
    assertThat(first(manager)).as("by one word alone").contains("Warn whoever could be in danger");
    Standing.member(manager.id()).run(() -> access.declareNoConflict(manager, file.id()));
    String warning = here + "/warning";
    sent(manager, warning, came(manager, warning, "CONFIRMED", "I rang her, Ann told her all"));
    assertThat(first(manager)).doesNotContain("Warn whoever could be in danger");
  }

  @Test
  @Tag("care")
  void aLetterEndsNoWarningAndWhoStaysWhereTheyCouldBeFoundIsAskedAbout() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    String here = toldOf(albanian(), "YES");
    String own = here + "/told/warning";
    sent(worker, own, came(worker, own, "SENT", "I wrote to her by the house"));
    assertThat(first(manager)).contains("Warn whoever could be in danger");
    assertThat(seen(worker, own).text()).contains("Sent, not answered", "I wrote to her");
    assertThat(seen(worker, own).select("input[name=way]").eachAttr("value"))
        .doesNotContain("LETTER");
    Map<String, String> stays = albanian(worker, own, "WARNED", "I rang her");
    stays.put("tonightHow", "The door has a lock.");
    assertThat(sent(worker, own, stays).getContentAsString())
        .contains("What got out may say where they are");
    stays.putAll(Map.of("tonight", "DECIDED", "tonightHow", "ok"));
    assertThat(sent(worker, own, stays).getContentAsString())
        .as("her own choice is no other answer")
        .contains("If they stay, also where they decided so");
    stays.put("tonight", "POLICE");
    assertThat(sent(worker, own, stays).getContentAsString())
        .contains("whom you spoke with at the police and what they do");
    stays.put("tonight", "DECIDED");
    stays.put("tonightHow", "Two workers of the house stay awake at the door");
    stays.putAll(at("nextOn", "nextAt", clock.instant().plus(Duration.ofHours(20))));
    assertThat(sent(worker, own, stays).getContentAsString())
        .contains("looks or tries again within 12 hours");
    stays.putAll(at("nextOn", "nextAt", clock.instant().plus(Duration.ofHours(3))));
    sent(worker, own, stays);
    assertThat(first(manager)).as("until a second reads it").contains("Warn whoever could be");
    stays.putAll(Map.of("tonight", "MOVES", "tonightHow", "Her sister drives her to another town"));
    stays.put("version", version(worker, own));
    stays.putAll(at("warnedOn", "warnedAt", clock.instant()));
    assertThat(sent(worker, own, stays).getContentAsString())
        .as("some day is not tonight")
        .contains("Enter the time at which they move, today or tonight");
    stays.put("movesAt", "23:30");
    sent(worker, own, stays);
    assertThat(seen(manager, here + "/warning").text()).contains("today or tonight? 23:30");
    assertThat(first(manager)).as("she moves").doesNotContain("Warn whoever could be");
  }

  @Test
  @Tag("care")
  void whatIsAddedWithDangerMaySayWhereSheIsThoughWhatWasToldDidNot() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    CaseFile file = albanian();
    String here = toldOf(file, "NO");
    String own = here + "/told";
    String warning = own + "/warning";
    String on = "/cases/" + file.id();
    sent(worker, own, more("I have heard nothing new of it", "NO"));
    assertThat(seen(worker, on).text()).doesNotContain("may know where they are");
    sent(worker, own, more("The new address is in it as well", "NOT_KNOWN"));
    assertThat(seen(worker, on).text()).contains("whoever they fear may know where they are");
    Map<String, String> stays = albanian(worker, warning, "WARNED", "I rang her");
    stays.put("tonightHow", "The door has a lock.");
    assertThat(sent(worker, warning, stays).getContentAsString())
        .contains("What got out may say where they are");
    stays.put("tonightHow", "Two workers of the house stay awake at the door");
    sent(worker, warning, stays);
    assertThat(first(manager)).as("until a second reads it").contains("Warn whoever could be");
  }

  @Test
  @Tag("care")
  void theNextLookOutlivesClosingUntilWhoeverHasItWritesThatNobodyHasToLook() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    String here = toldOf(albanian(), "NO");
    String own = here + "/told/warning";
    String warning = here + "/warning";
    sent(worker, own, albanian(worker, own, "WARNED", "I stood before her"));
    assertThat(seen(officer, here).select("input[name=peopleOn.day]").val())
        .as("nobody types again when she was told")
        .isNotEmpty();
    Map<String, String> close = decided("RISK", version(here));
    close.putAll(at("regulatorOn", "regulatorTime", clock.instant()));
    close.put("changes", "Letters leave by hand");
    close.put("closeWhy", "She moved far away and nobody there knows her");
    close.put("looker", manager.id().toString());
    sent(officer, here, close);
    assertThat(seen(officer, here).text())
        .as("told")
        .doesNotContain("Tell the regulator by")
        .contains("Next look " + manager.displayName());
    answered(manager, here, "READ", "");
    close.put("closes", "true");
    close.put("version", version(here));
    assertThat(sent(officer, here, close).getRedirectedUrl()).isEqualTo(here);
    assertThat(seen(officer, here).text()).contains("It can be read and not changed");
    assertThat(seen(manager, "/work?kind=DUE").text()).contains("Look again whether they are safe");
    ScopedClock.at(
        clock.instant().plus(Duration.ofHours(3)),
        () -> {
          assertThat(first(manager)).contains("Look again whether they are safe, overdue");
          assertThat(first(worker)).contains("Look again whether they are safe, overdue");
          return "";
        });
    assertThat(
            sent(
                    officer,
                    warning,
                    came(officer, warning, "LOOK_OVER", "She is safe for good by now"))
                .getContentAsString())
        .contains("Whoever has opened their case says");
    Map<String, String> looked =
        came(officer, warning, "LOOKED", "She is well, as I hear from the house");
    looked.putAll(at("nextOn", "nextAt", clock.instant().plus(Duration.ofDays(14))));
    assertThat(sent(officer, warning, looked).getContentAsString())
        .as("nor does whoever cannot open it put the look off")
        .contains("Whoever has opened their case says that they were looked after");
    sent(worker, own, came(worker, own, "LOOK_OVER", "She lives with her sister and is well"));
    assertThat(seen(manager, "/work?kind=DUE").text()).doesNotContain("Look again");
    assertThat(seen(officer, here).text()).contains("lives with her sister");
  }

  @Test
  @Tag("care")
  void whoeverCannotOpenTheCaseOrOnlyConfirmsPutsNoLookOff() throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    CaseFile file = albanian();
    String here = toldOf(file, "YES");
    String own = here + "/told/warning";
    String warning = here + "/warning";
    Map<String, String> stays = albanian(worker, own, "WARNED", "I rang her");
    stays.put("tonightHow", "Two workers of the house stay awake at the door");
    sent(worker, own, stays);
    String hers = "Next look " + worker.displayName();
    for (String came : List.of("SENT", "NOT_REACHED", "WARNED")) {
      Map<String, String> later = albanian(duty, warning, came, "I wrote to her by the house");
      later.put("tonight", "POLICE");
      later.put("tonightHow", "They drive past the house each hour of the night");
      later.putAll(at("nextOn", "nextAt", clock.instant().plus(Duration.ofHours(20))));
      assertThat(sent(duty, warning, later).getRedirectedUrl()).as(came).isEqualTo(warning);
      assertThat(seen(duty, warning).text()).as(came).contains(hers);
    }
    Standing.member(manager.id()).run(() -> access.declareNoConflict(manager, file.id()));
    Map<String, String> agrees =
        came(manager, warning, "CONFIRMED", "She told me so herself this evening");
    agrees.putAll(at("nextOn", "nextAt", clock.instant().plus(Duration.ofHours(20))));
    sent(manager, warning, agrees);
    assertThat(first(duty)).doesNotContain("Warn whoever could be");
    assertThat(seen(duty, warning).text()).as("confirmed").contains(hers);
    Map<String, String> looked =
        came(duty, warning, "LOOKED", "She is well, as I hear from the house");
    looked.putAll(at("nextOn", "nextAt", clock.instant().plus(Duration.ofHours(11))));
    sent(duty, warning, looked);
    assertThat(seen(duty, warning).text()).as("looked").contains(hers);
  }

  @Test
  @Tag("care")
  void whoeverIsNotFoundSafeAfterClosingIsWarnedAnew() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    sent(worker, "/breaches/new", told("YES", clock.instant()));
    String here = here();
    String warning = here + "/warning";
    warned(manager, warning);
    Map<String, String> close = decided("RISK", version(here));
    close.putAll(at("regulatorOn", "regulatorTime", clock.instant()));
    close.put("changes", "Letters leave by hand");
    close.put("closeWhy", "She moved far away and nobody there knows her");
    sent(officer, here, close);
    answered(manager, here, "READ", "");
    close.put("closes", "true");
    close.put("version", version(here));
    assertThat(sent(officer, here, close).getRedirectedUrl()).isEqualTo(here);
    sent(manager, warning, came(manager, warning, "NOT_REACHED", "Nobody saw her for two days"));
    assertThat(first(manager)).contains("Warn whoever could be in danger");
    assertThat(seen(manager, warning).text()).contains("Nobody saw her for two days");
    assertThat(first(officer)).contains("Judge the risk anew: breach");
  }

  @Test
  @Tag("care")
  void theCaseSaysThatABreachIsOpenAndTheWayThatGotOutIsNotTrusted() throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    CaseFile file = albanian();
    String on = "/cases/" + file.id();
    assertThat(seen(worker, on).text()).doesNotContain("may know where they are");
    Worker beside = workforce.aWorker(organisation, Role.PRACTITIONER);
    Map<String, String> letter = told("YES", clock.instant());
    letter.put("whose", file.reference());
    sent(beside, "/breaches/new", letter);
    assertThat(seen(worker, on).text())
        .as("told by somebody who does not work on it")
        .contains("they could be in danger");
    String here = toldOf(file, "YES");
    String person =
        seen(worker, on).select("a[href^=" + on + "/people/]").stream()
            .map(each -> each.attr("href"))
            .filter(each -> each.matches(on + "/people/[0-9a-f-]{36}"))
            .findFirst()
            .orElseThrow();
    for (String page : List.of(on, person, person + "/contacts")) {
      assertThat(seen(worker, page).select("a[href=" + here + "/told]").text())
          .as(page)
          .contains("whoever they fear may know where they are. Send nothing there");
    }
    assertThat(seen(worker, here + "/told/warning").text())
        .contains("Contact now only by: Post", "What got out may hold the way to them")
        .contains("they cannot be rung at this hour", "They speak Albanian: ring with an");
    assertThat(seen(duty, here + "/warning").text())
        .contains("You cannot open this case", "They speak Albanian")
        .contains("On the telephone: " + worker.displayName() + ": The desk of the invented team")
        .doesNotContain("by: Post");
  }

  @Test
  @Tag("care")
  void aCaseNamedByWhoeverDoesNotWorkOnItProtectsThePersonAllTheSame() throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    Worker beside = workforce.aWorker(organisation, Role.PRACTITIONER);
    CaseFile file = albanian();
    String small = file.reference().toLowerCase(Locale.ROOT);
    Map<String, String> letter = told("YES", clock.instant());
    letter.put("whose", "I do not know her well, but my colleague wrote down: " + small + "!");
    String here = led(sent(beside, "/breaches/new", letter)).replace("/told", "");
    String warning = here + "/warning";
    String own = here + "/told/warning";
    assertThat(seen(worker, "/cases/" + file.id()).text()).contains("they could be in danger");
    assertThat(first(worker)).as("who has the case").contains("took over or have in charge");
    assertThat(seen(beside, here + "/told").select("a[href$=/told/warning]")).isEmpty();
    assertThat(seen(beside, here + "/told").text())
        .as("whoever told it learns nothing of the case")
        .doesNotContain(worker.displayName());
    assertThat(seen(duty, warning).text())
        .contains("You cannot open this case", "They speak Albanian", worker.displayName());
    Map<String, String> english = came(duty, warning, "WARNED", "I rang her, she knows of it");
    english.put("language", "English");
    assertThat(sent(duty, warning, english).getContentAsString())
        .contains("Their case says that they speak Albanian");
    sent(duty, warning, albanian(duty, warning, "WARNED", "I rang her, she knows of it"));
    assertThat(first(duty)).as("who has not opened it").contains("Warn whoever could be in danger");
    Worker next = workforce.aWorker(organisation, Role.CASEWORKER);
    charge(worker, file.id(), next);
    assertThat(first(next)).as("with the case").contains("took over or have in charge");
    Standing.member(next.id()).run(() -> access.declareNoConflict(next, file.id()));
    sent(next, own, came(next, own, "CONFIRMED", "She told me so herself this evening"));
    assertThat(first(duty)).doesNotContain("Warn whoever could be in danger");
  }

  @Test
  @Tag("care")
  void aCaseThatIsNamedOnlyInWhatWasAddedProtectsThePersonLikeOneNamedAtFirst() throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    Worker beside = workforce.aWorker(organisation, Role.PRACTITIONER);
    CaseFile file = albanian();
    String own = led(sent(beside, "/breaches/new", told("YES", clock.instant())));
    String warning = own.replace("/told", "") + "/warning";
    assertThat(seen(worker, "/cases/" + file.id()).text())
        .doesNotContain("whoever they fear may know where they are");
    assertThat(first(worker)).doesNotContain("took over or have in charge");
    sent(beside, own, more("It is about " + file.reference() + ", as I know now", "NOT_KNOWN"));
    assertThat(seen(worker, "/cases/" + file.id()).text())
        .contains("whoever they fear may know where they are");
    assertThat(first(worker)).as("who has the case").contains("took over or have in charge");
    assertThat(seen(duty, warning).text())
        .contains("You cannot open this case", "They speak Albanian", worker.displayName());
    assertThat(seen(beside, own).text())
        .as("whoever told it learns nothing of the case")
        .doesNotContain(worker.displayName());
  }

  /** A list that went astray names many, and whoever is missing on it is added. */
  @Test
  @Tag("care")
  void theEleventhCaseIsWarnedOfThoughTheFirstTellingListedTen() throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    Worker beside = workforce.aWorker(organisation, Role.PRACTITIONER);
    String ten =
        IntStream.range(0, 10)
            .mapToObj(_ -> albanian().reference())
            .collect(Collectors.joining(", "));
    Map<String, String> list = told("YES", clock.instant());
    list.put("what", "A list went to the invented cousin: " + ten);
    String own = led(sent(beside, "/breaches/new", list));
    String warning = own.replace("/told", "") + "/warning";
    Worker last = workforce.aWorker(organisation, Role.CASEWORKER);
    CaseFile eleventh = albanian();
    charge(worker, eleventh.id(), last);
    assertThat(first(last)).doesNotContain("took over or have in charge");
    sent(beside, own, more("On it stood " + eleventh.reference() + ", too", "NOT_KNOWN"));
    assertThat(first(last)).as("who has the case").contains("took over or have in charge");
    assertThat(seen(duty, warning).text()).contains(last.displayName());
    Standing.member(last.id()).run(() -> access.declareNoConflict(last, eleventh.id()));
    assertThat(seen(last, "/cases/" + eleventh.id()).text())
        .contains("whoever they fear may know where they are");
  }

  @Test
  @Tag("care")
  void whoeverComesToBeInChargeOfACaseThatABreachNamesHasTheWarning() throws Exception {
    Worker beside = workforce.aWorker(organisation, Role.PRACTITIONER);
    Worker next = workforce.aWorker(organisation, Role.CASEWORKER);
    CaseFile file =
        Standing.member(worker.id()).call(() -> cases.open(worker, NewCase.without(null, null)));
    Map<String, String> letter = told("YES", clock.instant());
    letter.put("whose", file.reference());
    sent(beside, "/breaches/new", letter);
    assertThat(first(next)).doesNotContain("Not warned yet");
    charge(worker, file.id(), next);
    assertThat(first(next)).contains("took over or have in charge");
  }

  @Test
  @Tag("care")
  void whoeverStandsInForTheWorkerOfTheCaseHasTheWarningAndWarns() throws Exception {
    Worker deputy = workforce.aWorker(organisation, Role.CASEWORKER);
    Worker beside = workforce.aWorker(organisation, Role.CASEWORKER);
    CaseFile file = albanian();
    String here = toldOf(file, "NO");
    String own = here + "/told";
    assertThat(first(deputy)).doesNotContain("Not warned yet");
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    Standing.member(worker.id())
        .run(() -> cover.standIn(worker, deputy.id(), today, today.plusDays(3)));
    assertThat(first(deputy)).contains("for whom you stand in");
    assertThat(answer(get(own).cookie(workforce.signedIn(deputy))).getRedirectedUrl())
        .as("where they are asked first whether they know somebody in it")
        .isEqualTo("/cases/" + file.id());
    Standing.member(deputy.id()).run(() -> access.declareNoConflict(deputy, file.id()));
    String warning = own + "/warning";
    sent(deputy, warning, albanian(deputy, warning, "WARNED", "I rang her, she told me all back"));
    assertThat(first(deputy)).doesNotContain("Not warned yet");
    assertThat(seen(deputy, "/work?kind=DUE").text()).contains("Look again whether they are safe");
    assertThat(answer(get(warning).cookie(workforce.signedIn(beside))).getStatus()).isEqualTo(404);
    Standing.member(worker.id()).run(() -> cover.end(worker));
    assertThat(answer(get(warning).cookie(workforce.signedIn(deputy))).getStatus()).isEqualTo(404);
  }

  @Test
  @Tag("care")
  void theNextLookLeadsWhoeverTookOverToTheCaseAndThenToThePerson() throws Exception {
    Worker next = workforce.aWorker(organisation, Role.CASEWORKER);
    CaseFile file = albanian();
    String own = toldOf(file, "NO") + "/told/warning";
    sent(worker, own, albanian(worker, own, "WARNED", "I rang her, she told me all back"));
    charge(worker, file.id(), next);
    assertThat(seen(next, "/work?kind=DUE").select("a[href=" + own + "]").text())
        .contains("Look again whether they are safe");
    assertThat(answer(get(own).cookie(workforce.signedIn(next))).getRedirectedUrl())
        .isEqualTo("/cases/" + file.id());
    Standing.member(next.id()).run(() -> access.declareNoConflict(next, file.id()));
    assertThat(seen(next, own).text()).contains("Somebody looks again at the hour below");
  }

  @Test
  @Tag("care")
  void theWayToThePersonStandsOnTheWarningForWhoeverOpensTheCaseAndWhoDoesForAllOthers()
      throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    CaseFile file =
        Standing.member(worker.id())
            .call(() -> cases.open(worker, NewCase.without(null, worker.id())));
    Map<String, String> letter = told("YES", clock.instant());
    letter.put("whose", file.reference());
    String here = led(sent(worker, "/breaches/new", letter)).replace("/told", "");
    String cased = "main a[href=/cases/" + file.id() + "]";
    assertThat(seen(manager, here + "/warning").select(cased)).hasSize(1);
    assertThat(seen(worker, here + "/told/warning").select(cased)).hasSize(1);
    Document without = seen(duty, here + "/warning");
    assertThat(without.select(cased)).isEmpty();
    assertThat(without.text())
        .contains("You cannot open this case")
        .contains(worker.displayName() + ", " + manager.displayName());
    assertThat(without.select("select[name=next] option").eachText())
        .as("whoever looks after the person can try again")
        .contains(worker.displayName());
    letter.put("whose", "Invented Camila");
    String named = led(sent(worker, "/breaches/new", letter)).replace("/told", "");
    assertThat(seen(duty, named + "/warning").text())
        .contains("Ask " + worker.displayName() + ", who told us");
  }

  @Test
  @Tag("care")
  void whoeverToldANameAndAddsTheCaseLaterWarnsAndTheNameIsGone() throws Exception {
    Worker duty = workforce.aWorker(organisation, Role.DUTY_OFFICER);
    Map<String, String> letter = told("YES", clock.instant());
    letter.put("whose", "Invented Camila");
    String own = led(sent(worker, "/breaches/new", letter));
    String warning = own.replace("/told", "/warning");
    assertThat(seen(worker, own).select("a[href$=/told/warning]")).isEmpty();
    CaseFile file =
        Standing.member(worker.id())
            .call(() -> cases.open(worker, NewCase.without(null, worker.id())));
    assertThat(sent(worker, own, Map.of("whose", "C-0000-00")).getContentAsString())
        .contains("You work on no such case");
    assertThat(sent(worker, own, Map.of("whose", file.reference())).getRedirectedUrl())
        .isEqualTo(own);
    assertThat(seen(worker, own).select("a[href$=/told/warning]")).hasSize(1);
    assertThat(seen(worker, own).select("input[name=whose]")).as("once").isEmpty();
    assertThat(seen(duty, warning).text())
        .contains("Whom has to be warned? " + file.reference())
        .doesNotContain("Camila");
  }

  @Test
  @Tag("care")
  void theLastAnswerAboutDangerStandsAndEachIsKeptWithWhoGaveIt() throws Exception {
    String own = led(sent(worker, "/breaches/new", told("NOT_KNOWN", clock.instant())));
    String here = here();
    assertThat(seen(officer, here).text())
        .contains("Could somebody be in danger? I do not know " + worker.displayName());
    sent(officer, here, decided("RISK", version(here)));
    assertThat(seen(officer, here).text())
        .contains("Could somebody be in danger? Yes " + officer.displayName())
        .contains("Danger, judged by the officer");
    assertThat(seen(officer, here).select("input[name=danger][value=YES][checked]")).hasSize(1);
    sent(worker, own, more("I have heard nothing new", "NOT_KNOWN"));
    assertThat(seen(officer, here).text())
        .as("who knows less takes no danger off")
        .contains("Could somebody be in danger? Yes " + officer.displayName());
  }

  @Test
  void aNumberThatCouldBeSomebodysOwnIsAskedAboutBeforeItIsKept() throws Exception {
    Map<String, String> letter = told("YES", clock.instant());
    String mobile = "0" + "7700 " + "900" + "123";
    letter.put("ring", mobile);
    Document asked = Jsoup.parse(sent(worker, "/breaches/new", letter).getContentAsString());
    assertThat(asked.text()).contains("This looks like a mobile");
    assertThat(asked.select("input[name=ring]").val()).isEqualTo(mobile);
    letter.put("work", "true");
    assertThat(led(sent(worker, "/breaches/new", letter))).endsWith("/told");
  }

  @Test
  @Tag("care")
  void aBreachAlwaysHasSomebodyWhoDecidesAndStandsInTheirWork() throws Exception {
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    String here =
        led(sent(worker, "/breaches/new", told("NO", clock.instant()))).replace("/told", "");
    assertThat(answer(get(here).cookie(workforce.signedIn(manager))).getStatus()).isEqualTo(404);
    ScopedClock.at(
        clock.instant().plus(Duration.ofHours(25)),
        () -> {
          assertThat(seen(manager, "/work?kind=DUE").text()).contains("Decide about breach");
          Map<String, String> decided = decided("RISK", version(manager, here));
          decided.put("danger", "NO");
          assertThat(sent(manager, here, decided).getRedirectedUrl()).isEqualTo(here);
          assertThat(seen(manager, here).select("textarea[name=why]").text())
              .as("who began goes on")
              .isEqualTo("An invented reason");
          return "";
        });
    UUID without = workforce.anOrganisation();
    Worker alone = workforce.aWorker(without, Role.MANAGER);
    Worker lone = workforce.aWorker(without, Role.PRACTITIONER);
    String own = led(sent(lone, "/breaches/new", told("NO", clock.instant())));
    assertThat(seen(lone, own).text())
        .contains(alone.displayName())
        .doesNotContain("Nobody here looks after data");
    assertThat(seen(alone, "/work?kind=DUE").text()).contains("Decide about breach");
    assertThat(seen(alone, own.replace("/told", "")).text()).contains("How likely is harm");
  }

  @Test
  void whatIsToComeIsRefusedAndNothingTypedIsLost() throws Exception {
    Map<String, String> tomorrow = told("YES", clock.instant().plus(Duration.ofDays(1)));
    Document again = Jsoup.parse(sent(worker, "/breaches/new", tomorrow).getContentAsString());
    assertThat(again.select(".govuk-error-summary")).isNotEmpty();
    assertThat(again.select("textarea[name=what]").text()).contains("invented cousin");
  }
}
