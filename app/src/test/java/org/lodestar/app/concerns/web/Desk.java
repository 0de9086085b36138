package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Organisations that receive reports, their officers, and what they click. */
@Component
public class Desk {
  private final MockMvcTester browser;
  private final Workforce workforce;
  private final Reports reports;
  private final Audit audit;
  private final Map<UUID, Cookie> sessions = new HashMap<>();

  Desk(MockMvcTester browser, Workforce workforce, Reports reports, Audit audit) {
    this.browser = browser;
    this.workforce = workforce;
    this.reports = reports;
    this.audit = audit;
  }

  public UUID anOrganisation() {
    return workforce.anOrganisation();
  }

  /** A new organisation to which every report goes from now on. */
  public UUID aReceiver() {
    UUID organisation = workforce.anOrganisation();
    receives(organisation);
    return organisation;
  }

  /** The same with somebody who can read there and somebody who is called. */
  public UUID aReceiverThatReads() {
    UUID organisation = aReceiver();
    workforce.aWorker(organisation, Role.TRIAGE_OFFICER, Role.MANAGER);
    return organisation;
  }

  /** From now on every report goes there. */
  public void receives(UUID organisation) {
    receives(organisation, null);
  }

  /** The same, with a front door of its own for children. */
  public void receives(UUID organisation, @Nullable UUID children) {
    Worker administrator = workforce.aWorker(organisation, Role.PLATFORM_ADMINISTRATOR);
    Standing.member(administrator.id())
        .run(() -> reports.route(administrator, organisation, children, Duration.ofHours(72)));
  }

  public Worker anOfficer(UUID organisation) {
    return workforce.aWorker(organisation, Role.TRIAGE_OFFICER);
  }

  public Worker aWorker(UUID organisation, Role... roles) {
    return workforce.aWorker(organisation, roles);
  }

  public UUID submitted(Report report) {
    return reports.submit(report, ReceiptCode.fresh()).concern();
  }

  /** Submitted, and the officer has said that they know nobody in it. */
  public UUID opened(Worker officer, Report report) {
    UUID concern = submitted(report);
    post(officer, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    return concern;
  }

  /** The session is over; the next click begins another. */
  public void signOut(Worker worker) {
    post(worker, "/sign-out", Map.of());
    sessions.remove(worker.id());
  }

  public MvcTestResult get(Worker worker, String address) {
    return browser.get().uri(address).cookie(session(worker)).exchange();
  }

  public Document page(Worker worker, String address) {
    MvcTestResult result = get(worker, address);
    assertThat(result).hasStatusOk();
    return parsed(result);
  }

  public MvcTestResult post(Worker worker, String address, Map<String, String> form) {
    var request = browser.post().uri(address).with(csrf()).cookie(session(worker));
    form.forEach(request::param);
    return request.exchange();
  }

  /** A form with files as a browser sends it. */
  public MvcTestResult sendForm(Worker worker, String address, byte[] body) {
    return browser
        .post()
        .uri(address)
        .with(csrf())
        .cookie(session(worker))
        .contentType("multipart/form-data; boundary=" + FormBody.BOUNDARY)
        .content(body)
        .exchange();
  }

  /** Posts the form of a page with some answers changed. */
  public MvcTestResult send(Worker worker, Document page, Map<String, String> answers) {
    var form = page.select("main form[method=post]:not([action=/concerns/find])").forms().getLast();
    Map<String, List<String>> sent = new LinkedHashMap<>();
    form.formData()
        .forEach(
            each ->
                sent.computeIfAbsent(each.key(), key -> new java.util.ArrayList<>())
                    .add(each.value()));
    answers.forEach((field, value) -> sent.put(field, List.of(value)));
    sent.remove("_csrf");
    var request = browser.post().uri(form.attr("action")).with(csrf()).cookie(session(worker));
    sent.forEach((field, values) -> request.param(field, values.toArray(String[]::new)));
    return request.exchange();
  }

  public static Document parsed(MvcTestResult result) {
    try {
      return Jsoup.parse(result.getResponse().getContentAsString());
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<AuditEvent> recorded(String action, UUID object) {
    return Standing.task("test")
        .call(
            () ->
                audit.page(new AuditFilter(null, action, object, null, null, null), null).events());
  }

  private Cookie session(Worker worker) {
    return sessions.computeIfAbsent(worker.id(), workforce::signedIn);
  }
}
