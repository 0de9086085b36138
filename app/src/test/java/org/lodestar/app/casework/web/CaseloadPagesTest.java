package org.lodestar.app.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.staff.Staff;
import org.lodestar.app.members.staff.StaffChange;
import org.lodestar.app.members.staff.StaffRecord;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** A worker leaves, as the manager, the one who receives and the administrator see it. */
@PlatformTest
class CaseloadPagesTest {
  private final MockMvc mvc;
  private final Workforce workforce;
  private final Staff staff;
  private final Reports reports;
  private final Assignments assignments;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private Worker cass;
  private Worker flora;
  private Clicks manager;
  private Clicks theirs;
  private Clicks administrator;
  private String file;
  private String caseload;

  CaseloadPagesTest(
      MockMvc mvc,
      Workforce workforce,
      Staff staff,
      Reports reports,
      Assignments assignments,
      DSLContext sql,
      TransactionOperations transactions) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.staff = staff;
    this.reports = reports;
    this.assignments = assignments;
    this.sql = sql;
    this.transactions = transactions;
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
  void aFormThatWasSentBeforeKeepsOtherTicksAndIsSentAnew() throws Exception {
    String second =
        clicks(cass)
            .sent("/cases/new", "summary", "Car wash", "owner", cass.id().toString())
            .substring("/cases/".length());
    String to = flora.id().toString();
    String act = act();
    manager.send(caseload, "act", act, "cases", id(), "to", to);
    MockHttpServletResponse answer = manager.send(caseload, "act", act, "cases", second, "to", to);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary").text()).contains("This form was sent before.");
    assertThat(page.text()).doesNotContain("1 case was handed over", "changed it, or handed it on");
    assertThat(page.select("input[name=cases][checked]").eachAttr("value")).containsExactly(second);
    assertThat(page.select("select[name=to] option[selected]").val()).isEqualTo(to);
    String anew = page.select("input[name=act]").val();
    assertThat(anew).isNotEqualTo(act);
    MockHttpServletResponse sent = manager.send(caseload, "act", anew, "cases", second, "to", to);
    assertThat(Jsoup.parse(sent.getContentAsString()).text()).contains("1 case was handed over.");
  }

  @Test
  void whoeverHandsOverTheLastCaseOfSomebodyWhoMovedReadsWhatWentAndTakesItBack() throws Exception {
    moveElsewhere();
    Element form = handOver().select("form[action^=/cases/caseloads/back/]").getFirst();
    for (int i = 0; i < 2; i++) {
      MockHttpServletResponse answer = manager.send(form.attr("action"));
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(Jsoup.parse(answer.getContentAsString()).select("h1").text())
          .isEqualTo("Cases of " + cass.displayName());
    }
  }

  private void moveElsewhere() {
    UUID elsewhere = workforce.anOrganisation();
    Worker platform = workforce.aWorker(elsewhere, Role.PLATFORM_ADMINISTRATOR);
    Standing.member(platform.id())
        .run(
            () -> {
              StaffRecord now = staff.get(platform, cass.id());
              StaffChange change =
                  new StaffChange(
                      now.displayName(), now.email(), now.post(), elsewhere, Set.of(Role.TRAINER));
              assertThat(staff.change(platform, cass.id(), change, now.version())).isEmpty();
            });
    assertThat(workforce.person(cass.id()).organisation()).isEqualTo(elsewhere);
  }

  @Test
  void whatSomebodyWhoMovedHasAtTheirNewOrganisationIsNotToldHere() throws Exception {
    UUID elsewhere = workforce.anOrganisation();
    Worker moved = workforce.aWorker(elsewhere, Role.TRIAGE_OFFICER);
    UUID concern = concernAt(elsewhere);
    Standing.member(moved.id())
        .run(
            () -> {
              assignments.declareNoConflict(moved, concern);
              assignments.take(moved, concern);
            });
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        sql.update(CASE_FILE)
                            .set(CASE_FILE.OWNER, moved.id())
                            .where(CASE_FILE.ID.eq(UUID.fromString(id())))
                            .execute()));
    Document page = manager.page("/cases/caseloads/" + moved.id());
    assertThat(page.select("input[name=cases]")).hasSize(1);
    assertThat(page.text()).doesNotContain("What else lies with them", "1 open concern");
    Clicks theirAdministrator =
        clicks(workforce.aWorker(elsewhere, Role.ORGANISATION_ADMINISTRATOR));
    assertThat(theirAdministrator.page("/people/" + moved.id() + "/leave").text())
        .contains("1 open concern");
  }

  private UUID concernAt(UUID receiver) {
    Worker platform = workforce.aWorker(receiver, Role.PLATFORM_ADMINISTRATOR);
    Standing.member(platform.id())
        .run(() -> reports.route(platform, receiver, null, Duration.ofHours(72)));
    return reports.submit(TestPartnership.report(), ReceiptCode.fresh()).concern();
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
