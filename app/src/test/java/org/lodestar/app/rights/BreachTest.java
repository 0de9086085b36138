package org.lodestar.app.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.ResponsibleBody;
import org.lodestar.vocabulary.AgencyKind;
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

  private UUID organisation;
  private Worker officer;
  private Worker worker;

  BreachTest(MockMvc mvc, Workforce workforce, Clock clock, ResponsibleBody inCharge) {
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
    return Jsoup.parse(answer(get(path).cookie(workforce.signedIn(by))).getContentAsString());
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
    fields.put("done", "");
    return fields;
  }

  /** Where the officer finds it. */
  private static String led(MockHttpServletResponse response) {
    return Objects.requireNonNull(response.getRedirectedUrl());
  }

  private String here() throws Exception {
    return seen(officer, "/work").select("a[href^=/breaches/]").stream()
        .map(link -> link.attr("href"))
        .filter(each -> !each.endsWith("/new"))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> decided(String risk, String version) {
    Map<String, String> fields = new HashMap<>();
    fields.put("risk", risk);
    fields.put("why", "An invented reason");
    fields.put("version", version);
    return fields;
  }

  private String version(String here) throws Exception {
    return seen(officer, here).select("input[name=version]").val();
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
        .contains("Say who was warned, and how");
    Map<String, String> said = Map.of("warned", "Her advocate rang her at the safe number");
    assertThat(sent(duty, warning, said).getRedirectedUrl()).isEqualTo(warning);
    assertThat(seen(duty, warning).text()).contains("It is written down").contains("advocate rang");
    assertThat(sent(duty, warning, said).getStatus()).as("a second time").isEqualTo(409);
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
    late.putAll(at("regulatorOn", "regulatorTime", clock.instant().minusSeconds(120)));
    MockHttpServletResponse refused = sent(officer, here, late);
    Document again = Jsoup.parse(refused.getContentAsString());
    assertThat(again.select(".govuk-error-summary").text()).contains("more than 72 hours");
    assertThat(again.select("textarea[name=why]").text()).isEqualTo("An invented reason");
    late.put("late", "It was a weekend and nobody was called");
    assertThat(sent(officer, here, late).getRedirectedUrl()).isEqualTo(here);
    assertThat(seen(officer, "/work?kind=OVERDUE").text()).doesNotContain("breach");
    assertThat(seen(officer, "/work").text()).contains("Go on with breach");
  }

  @Test
  void inTimeTheLastMomentStandsBesideIt() throws Exception {
    sent(worker, "/breaches/new", told("NO", clock.instant()));
    assertThat(seen(officer, "/work?kind=DUE").text()).contains("Decide about breach");
    Document later =
        ScopedClock.at(
            clock.instant().plus(Duration.ofHours(73)), () -> seen(officer, "/work?kind=OVERDUE"));
    assertThat(later.text()).contains("Decide about breach");
  }

  @Test
  void itIsNotClosedBeforeTheRegulatorAndThePeopleWereToldAndSomethingIsChanged() throws Exception {
    sent(worker, "/breaches/new", told("YES", clock.instant()));
    String here = here();
    Map<String, String> low = decided("UNLIKELY", version(here));
    assertThat(sent(officer, here, low).getContentAsString())
        .contains("Somebody could be in danger: this is a risk");
    Map<String, String> high = decided("HIGH", version(here));
    high.put("closes", "true");
    assertThat(sent(officer, here, high).getContentAsString())
        .contains("Write down who was warned before you close it")
        .contains("Tell the regulator before you close it")
        .contains("Say when the people were told")
        .contains("Say what is changed");
    high.putAll(at("regulatorOn", "regulatorTime", clock.instant()));
    high.put("notPeople", "The danger is over: it was called back unopened");
    high.put("changes", "Addresses leave in shares alone");
    sent(officer, here + "/warning", Map.of("warned", "She was rung by her advocate"));
    assertThat(sent(officer, here, high).getRedirectedUrl()).isEqualTo(here);
    assertThat(seen(officer, here).text()).contains("It can be read and not changed");
    high.put("version", version(here));
    assertThat(sent(officer, here, high).getContentAsString()).contains("It is closed");
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
  void whoeverToldItAddsWhatTheyKnowLaterAndReadsNothingThatOthersWrote() throws Exception {
    String own = led(sent(worker, "/breaches/new", told("YES", clock.instant())));
    String here = here();
    sent(officer, here + "/warning", Map.of("warned", "She was rung by her advocate"));
    sent(officer, here, decided("RISK", version(here)));
    assertThat(sent(worker, own, Map.of("more", " ")).getContentAsString())
        .contains("Say what you know now");
    Map<String, String> more = Map.of("more", "The invented cousin has passed it on");
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
    assertThat(seen(worker, own).select("main form")).isEmpty();
    assertThat(sent(worker, own, Map.of("more", "Too late")).getContentAsString())
        .contains("It is closed");
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
    assertThat(sent(worker, own, Map.of("more", "In time")).getRedirectedUrl()).isEqualTo(own);
  }

  @Test
  void whatIsToComeIsRefusedAndNothingTypedIsLost() throws Exception {
    Map<String, String> tomorrow = told("YES", clock.instant().plus(Duration.ofDays(1)));
    Document again = Jsoup.parse(sent(worker, "/breaches/new", tomorrow).getContentAsString());
    assertThat(again.select(".govuk-error-summary")).isNotEmpty();
    assertThat(again.select("textarea[name=what]").text()).contains("invented cousin");
  }
}
