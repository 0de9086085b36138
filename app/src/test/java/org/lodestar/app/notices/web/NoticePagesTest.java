package org.lodestar.app.notices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.notices.CallKind;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@PlatformApartTest
class NoticePagesTest {
  private final MockMvcTester browser;
  private final Workforce workforce;
  private final Reports reports;
  private final Assignments assignments;
  private final TestPartnership partnership;
  private final Map<UUID, Cookie> sessions = new HashMap<>();

  private UUID council;
  private Worker officer;

  NoticePagesTest(
      MockMvcTester browser,
      Workforce workforce,
      Reports reports,
      Assignments assignments,
      Organisations organisations,
      People people,
      TransactionOperations transactions) {
    this.browser = browser;
    this.workforce = workforce;
    this.reports = reports;
    this.assignments = assignments;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
  }

  @BeforeEach
  void anOfficer() {
    council = partnership.council();
    officer = partnership.officer(council);
  }

  @Test
  void aReminderIsOfferedOnlyWhereItIsSafeAndStandsWithTheConcern() {
    UUID concern = reportedBy(SafeContactChannel.EMAIL, "a@reporter.example", "", "");
    Document form = page("/concerns/" + concern + "/message");
    assertThat(form.select("input[name=remind]")).hasSize(1);
    assertThat(form.select("select[name=from]")).isEmpty();
    assertThat(send(concern, Map.of("remind", "true"))).hasStatus3xxRedirection();
    assertThat(page("/concerns/" + concern).select("main").text())
        .contains("Reminders to the reporter", "Waits for a safe time");
  }

  @Test
  void aMessageWithoutTheTickRemindsNobody() {
    UUID concern = reportedBy(SafeContactChannel.EMAIL, "a@reporter.example", "", "");
    assertThat(send(concern, Map.of())).hasStatus3xxRedirection();
    assertThat(page("/concerns/" + concern).select("main").text())
        .doesNotContain("Reminders to the reporter");
  }

  @Test
  void whoGaveNoWayIsNotContactedAndThePageSaysSo() {
    UUID concern = opened(ReporterContact.none());
    Document form = page("/concerns/" + concern + "/message");
    assertThat(form.select("input[name=remind]")).isEmpty();
    assertThat(form.text()).contains("gave no way to reach them");
    MvcTestResult forced = send(concern, Map.of("remind", "true"));
    assertThat(forced).hasStatusOk();
    assertThat(parsed(forced).select(".govuk-error-summary").text())
        .contains("gave no way to reach them");
  }

  @Test
  void hoursAreReadOutOfTheReportersOwnWords() {
    UUID concern = reportedBy(SafeContactChannel.EMAIL, "a@reporter.example", "after 6pm", "");
    assertThat(page("/concerns/" + concern + "/message").text()).contains("after 6pm");
    MvcTestResult none = send(concern, Map.of("remind", "true"));
    assertThat(parsed(none).select(".govuk-error-summary").text()).contains("Choose the hours");
    assertThat(parsed(none).select("textarea").text()).isEqualTo("We have read it");
    assertThat(parsed(none).select("input[name=remind][checked]")).hasSize(1);
    MvcTestResult reversed =
        send(concern, Map.of("remind", "true", "from", "21:00", "to", "18:00"));
    assertThat(parsed(reversed).select(".govuk-error-summary").text()).contains("later than");
    assertThat(send(concern, Map.of("remind", "true", "from", "18:00", "to", "21:00")))
        .hasStatus3xxRedirection();
  }

  @Test
  void aTelephoneBecomesATaskWithTheRulesOfSafeContact() {
    UUID concern = reportedBy(SafeContactChannel.PHONE_CALL, "07700 900333", "evenings", "elm");
    send(concern, Map.of("remind", "true"));
    String address = page("/concerns/" + concern).select("a[href*=/reminders/]").attr("href");
    assertThat(page("/work?kind=DUE").select("a[href=" + address + "]")).hasSize(1);
    Document task = page(address);
    assertThat(task.text())
        .contains("Remind them by telephone only", "evenings", "elm")
        .doesNotContain("900333");
    assertThat(parsed(post(officer, address, Map.of())).select(".govuk-error-summary")).hasSize(1);
    assertThat(post(officer, address, Map.of("outcome", "REMINDED"))).hasStatus3xxRedirection();
    assertThat(page("/concerns/" + concern).text()).contains("The reporter was reminded");
    assertThat(page("/work?kind=DUE").select("a[href=" + address + "]")).isEmpty();
  }

  @Test
  void aWorkerChoosesTheirOwnEmails() {
    assertThat(page("/settings").select("a[href=/settings/notices]")).hasSize(1);
    assertThat(page("/settings/notices").select("input[name=kinds]").eachAttr("value"))
        .contains("WEEKLY");
    assertThat(page("/settings/notices").select("input[name=kinds][checked]").eachAttr("value"))
        .hasSize(CallKind.values().length - 1)
        .doesNotContain("WEEKLY");
    post(officer, "/settings/notices", Map.of("kinds", "WEEKLY"));
    assertThat(page("/settings/notices").select("input[name=kinds][checked]").eachAttr("value"))
        .containsExactly("WEEKLY");
    post(officer, "/settings/notices", Map.of("kinds", "ALARM"));
    assertThat(page("/settings/notices").select("input[name=kinds][checked]").eachAttr("value"))
        .containsExactly("ALARM");
    post(officer, "/settings/notices", Map.of());
    assertThat(page("/settings/notices").select("input[name=kinds][checked]")).isEmpty();
  }

  @Test
  void theAdministratorSeesFiguresAndNoAddress() {
    UUID concern = reportedBy(SafeContactChannel.EMAIL, "seen@reporter.example", "", "");
    send(concern, Map.of("remind", "true"));
    Worker administrator = partnership.worker(council, "Admin", Role.PLATFORM_ADMINISTRATOR);
    assertThat(page(administrator, "/mail").select("main").text())
        .contains("127.0.0.1", "Waiting for a safe time")
        .doesNotContain("seen@reporter.example");
  }

  private UUID reportedBy(SafeContactChannel way, String address, String times, String word) {
    return opened(
        new ReporterContact(
            way, address, Set.of(), times, "", Known.NO, word, way == SafeContactChannel.EMAIL));
  }

  private UUID opened(ReporterContact contact) {
    UUID concern =
        reports
            .submit(
                TestPartnership.report(
                    "They sleep there", Confidentiality.CONFIDENTIAL, new Reporter("Sam", contact)),
                ReceiptCode.fresh())
            .concern();
    Standing.member(officer.id()).run(() -> assignments.declareNoConflict(officer, concern));
    return concern;
  }

  private MvcTestResult send(UUID concern, Map<String, String> answers) {
    Map<String, String> form = new HashMap<>(answers);
    form.put("text", "We have read it");
    form.put("once", Ids.next().toString());
    form.put("warned", "false");
    return post(officer, "/concerns/" + concern + "/message", form);
  }

  private MvcTestResult post(Worker worker, String address, Map<String, String> form) {
    var request = browser.post().uri(address).with(csrf()).cookie(session(worker));
    form.forEach(request::param);
    return request.exchange();
  }

  private Document page(String address) {
    return page(officer, address);
  }

  private Document page(Worker worker, String address) {
    MvcTestResult result = browser.get().uri(address).cookie(session(worker)).exchange();
    assertThat(result).hasStatusOk();
    return parsed(result);
  }

  private static Document parsed(MvcTestResult result) {
    try {
      return Jsoup.parse(result.getResponse().getContentAsString());
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cookie session(Worker worker) {
    return sessions.computeIfAbsent(worker.id(), workforce::signedIn);
  }
}
