package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.triage.store.DutyRows;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.test.web.servlet.MockMvc;

/** The public form while nobody can ever read, and while somebody can. */
@PlatformTest
class ClosedFormTest {
  private final MockMvc web;
  private final Desk desk;
  private final Reports reports;
  private final Mailboxes mailboxes;
  private final DutyRows shifts;
  private final Clock clock;
  private Visitor visitor;

  ClosedFormTest(
      MockMvc web, Desk desk, Reports reports, Mailboxes mailboxes, DutyRows shifts, Clock clock) {
    this.web = web;
    this.desk = desk;
    this.reports = reports;
    this.mailboxes = mailboxes;
    this.shifts = shifts;
    this.clock = clock;
    this.visitor = new Visitor(web);
  }

  @BeforeEach
  void aFreshVisitor() {
    visitor = new Visitor(web);
  }

  @Test
  @Tag("care")
  void aFormThatNobodyCanEverReadTakesNoReportAndNamesLinesThatAnswer() throws Exception {
    desk.aReceiver();
    Document start = page("/report");
    assertThat(start.text()).contains("Nobody reads reports on this site yet");
    assertThat(start.select("a[href=tel:999]")).isNotEmpty();
    assertThat(start.select(".lode-helplines").text()).contains("08000 121 700");
    assertThat(start.select("form[action=/report]")).as("no way in").isEmpty();
    assertThat(start.text()).doesNotContainPattern("within \\d+ hour");
    assertThat(visitor.open("/report/danger").getRedirectedUrl()).isEqualTo("/report");
    assertThat(visitor.send("/report").getRedirectedUrl()).isEqualTo("/report");
  }

  @Test
  @Tag("care")
  void whatWasTypedBeforeTheFormClosedIsKeptAndGoesOutWhenSomebodyCanReadAgain() throws Exception {
    UUID council = desk.aReceiverThatReads();
    visitor.answerEverything("They sleep in the shed.");
    String receipt = visitor.receipt();
    desk.aReceiver();
    Document closed = Jsoup.parse(visitor.send("/report/submit").getContentAsString());
    assertThat(closed.text()).contains("We have not sent what you wrote");
    assertThat(closed.select("a[href=tel:999]")).isNotEmpty();
    assertThat(mailboxes.find(ReceiptCode.parse(receipt).orElseThrow())).isEmpty();
    assertThat(page("/report/receipt").select(".lode-code")).as("no receipt").isEmpty();
    assertThat(page("/report/check").text()).contains("They sleep in the shed.");
    desk.receives(council);
    assertThat(visitor.send("/report/submit").getRedirectedUrl()).isEqualTo("/report/sent");
    assertThat(mailboxes.find(ReceiptCode.parse(receipt).orElseThrow())).isPresent();
  }

  @Test
  @Tag("care")
  void aMailboxStaysOpenWhileTheFormIsClosed() throws Exception {
    UUID council = desk.aReceiverThatReads();
    Worker officer = desk.anOfficer(council);
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = reports.submit(TestPartnership.report(), receipt).concern();
    desk.aReceiver();
    visitor.send("/mailbox", "code", receipt.grouped());
    assertThat(visitor.send("/mailbox/answer", "text", "They moved us").getRedirectedUrl())
        .isEqualTo("/mailbox/messages?sent=yes");
    desk.post(
        officer, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    assertThat(desk.page(officer, "/concerns/" + concern).text()).contains("They moved us");
  }

  @Test
  @Tag("care")
  void theAdministratorSeesWhyTheFormIsClosedAndItOpensWhenThatIsPutRight() throws Exception {
    UUID council = desk.aReceiver();
    Worker administrator = desk.aWorker(council, Role.PLATFORM_ADMINISTRATOR);
    assertThat(desk.page(administrator, "/work").select("a[href=/concern-routing]").text())
        .contains("The public form is closed");
    assertThat(desk.page(administrator, "/concern-routing").text())
        .contains("nobody who works there may read them");
    desk.anOfficer(council);
    assertThat(desk.page(administrator, "/concern-routing").text())
        .contains("nobody there is ever called");
    desk.aWorker(council, Role.MANAGER);
    assertThat(desk.page(administrator, "/work").text()).doesNotContain("form is closed");
    assertThat(desk.page(administrator, "/concern-routing").text())
        .doesNotContain("form is closed");
    assertThat(page("/report").select("form[action=/report]")).isNotEmpty();
  }

  @Test
  void aFormIsNotClosedForTheHour() throws Exception {
    UUID council = desk.aReceiver();
    Worker officer = desk.anOfficer(council);
    UUID other = desk.anOrganisation();
    Worker elsewhere = desk.aWorker(other, Role.DUTY_OFFICER);
    assertThat(page("/report").select("form[action=/report]")).isEmpty();
    Instant begins = clock.instant().plus(Duration.ofDays(3));
    Standing.task("test")
        .run(() -> shifts.add(council, officer.id(), begins, begins.plus(Duration.ofHours(8)), ""));
    assertThat(page("/report").select("form[action=/report]")).isNotEmpty();
    desk.receives(other);
    assertThat(page("/report").select("form[action=/report]")).as("no duty").isEmpty();
    Standing.task("test").run(() -> shifts.standIn(other, null, elsewhere.id()));
    assertThat(page("/report").select("form[action=/report]")).isNotEmpty();
  }

  @Test
  @Tag("care")
  void aReportAboutAChildGoesToWhomCanReadItWhenTheirOwnDoorCannot() {
    UUID council = desk.aReceiverThatReads();
    UUID empty = desk.anOrganisation();
    desk.receives(council, empty);
    assertThat(reports.receiver(AgeStatus.UNDER_18).map(Organisation::id)).contains(council);
    Worker administrator = desk.aWorker(council, Role.PLATFORM_ADMINISTRATOR);
    assertThat(desk.page(administrator, "/work").text())
        .contains("Nobody at the front door for children could read");
    desk.aWorker(empty, Role.MANAGER);
    assertThat(reports.receiver(AgeStatus.UNDER_18).map(Organisation::id)).contains(empty);
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(visitor.open(address).getContentAsString());
  }
}
