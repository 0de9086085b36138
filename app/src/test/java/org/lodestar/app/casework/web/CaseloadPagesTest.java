package org.lodestar.app.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A worker leaves, as the manager, the one who receives and the administrator see it. */
@PlatformTest
class CaseloadPagesTest {
  private final MockMvc mvc;
  private final Workforce workforce;

  private Worker cass;
  private Worker flora;
  private Clicks manager;
  private Clicks theirs;
  private Clicks administrator;
  private String file;
  private String caseload;

  CaseloadPagesTest(MockMvc mvc, Workforce workforce) {
    this.mvc = mvc;
    this.workforce = workforce;
  }

  @BeforeEach
  void aTeam() throws Exception {
    UUID organisation = workforce.anOrganisation();
    cass = workforce.aWorker(organisation, Role.CASEWORKER);
    flora = workforce.aWorker(organisation, Role.CASEWORKER);
    manager = clicks(workforce.aWorker(organisation, Role.MANAGER));
    theirs = clicks(flora);
    administrator = clicks(workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR));
    file = clicks(cass).sent("/cases/new", "summary", "Nail bar", "owner", cass.id().toString());
    caseload = "/cases/caseloads/" + cass.id();
  }

  private Clicks clicks(Worker worker) {
    return new Clicks(mvc, workforce.signedIn(worker));
  }

  private String id() {
    return file.substring("/cases/".length());
  }

  private void restrict() throws Exception {
    manager.sent(file + "/declaration", "knows", "false");
    Document asked = manager.page(file + "/restrict");
    manager.sent(
        file + "/restrict",
        "workers",
        cass.id().toString(),
        "version",
        asked.select("input[name=version]").val());
  }

  private String act() throws Exception {
    return manager.page(caseload).select("input[name=act]").val();
  }

  private Document handOver() throws Exception {
    MockHttpServletResponse answer =
        manager.send(caseload, "act", act(), "cases", id(), "to", flora.id().toString());
    assertThat(answer.getStatus()).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private String reference() throws Exception {
    return manager.page(caseload).select("label[for^=cases]").text().substring(0, 9);
  }

  @Test
  void aRestrictedCaseIsMarkedAndWhoTakesItOverIsNamedAndOpensIt() throws Exception {
    assertThat(manager.page(caseload).text()).doesNotContain("named workers only");
    restrict();
    assertThat(manager.page(caseload).text())
        .contains("Open to named workers only. Whoever takes it over is named with it.")
        .doesNotContain("Nail bar");
    assertThat(handOver().text()).contains("1 case was handed over.");
    theirs.sent(file + "/declaration", "knows", "false");
    assertThat(theirs.page(file).text()).contains("Nail bar");
  }

  @Test
  void whoReceivesIsToldOnTheHomePageUntilTheyLookedAtTheirCases() throws Exception {
    String reference = reference();
    handOver();
    assertThat(theirs.page("/work?kind=NEW").text())
        .contains("1 case is yours now, from " + cass.displayName());
    assertThat(theirs.page("/cases?state=OPEN&whose=MINE").text())
        .contains("1 case is yours now, from " + cass.displayName() + ": " + reference);
    assertThat(theirs.page("/work?kind=NEW").text()).doesNotContain("yours now");
  }

  @Test
  void aWrongNameIsTakenBackWithOnePressAndPressingAgainDoesNoMore() throws Exception {
    Element form = handOver().select("form[action^=/cases/caseloads/back/]").getFirst();
    for (int i = 0; i < 2; i++) {
      MockHttpServletResponse answer = manager.send(form.attr("action"));
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(Jsoup.parse(answer.getContentAsString()).text())
          .contains("1 case is with whoever had it before.");
    }
    assertThat(manager.page(caseload).select("input[name=cases]")).hasSize(1);
    assertThat(manager.page(caseload).select("form[action^=/cases/caseloads/back/]")).isEmpty();
    assertThat(theirs.page("/work?kind=NEW").text()).doesNotContain("yours now");
  }

  @Test
  void whoChoseNobodyKeepsWhatTheyTicked() throws Exception {
    MockHttpServletResponse answer = manager.send(caseload, "act", act(), "cases", id());
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary").text()).contains("Choose who takes them over");
    assertThat(page.select("input[name=cases][checked]")).hasSize(1);
    MockHttpServletResponse none =
        manager.send(caseload, "act", act(), "to", flora.id().toString());
    assertThat(none.getContentAsString()).contains("Tick at least one case");
  }

  @Test
  void beforeSomebodyLeavesEverythingThatIsOpenWithThemIsListed() throws Exception {
    for (String step : new String[] {"suspend", "leave"}) {
      assertThat(administrator.page("/people/" + cass.id() + "/" + step).text())
          .contains("What lies open with them", "1 open case.", "Who carries how much");
    }
    assertThat(administrator.page("/people/" + flora.id() + "/leave").text())
        .contains("No concern, case, step, request, minutes or post is open with them.");
  }

  @Test
  void whatSuspendedAndLeftWorkersHaveStandsBeforeAllElseOnTheManagersHome() throws Exception {
    String line = cass.displayName() + " does not work on cases here today: hand over 1 case";
    assertThat(manager.page("/work?kind=FIRST").text()).doesNotContain(line);
    for (String step : new String[] {"suspend", "leave"}) {
      administrator.sent("/people/" + cass.id() + "/" + step);
      Document first = manager.page("/work?kind=FIRST");
      assertThat(first.text()).contains(line);
      assertThat(first.select("a[href=" + caseload + "]")).isNotEmpty();
    }
    assertThat(manager.page(caseload).text()).contains("does not work on cases here today");
    handOver();
    assertThat(manager.page("/work?kind=FIRST").text()).doesNotContain(line);
  }
}
