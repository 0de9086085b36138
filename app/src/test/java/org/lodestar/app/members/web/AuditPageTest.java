package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.members.store.Workers;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class AuditPageTest {
  private enum Deed implements AuditAction {
    CASE_VIEWED,
    CASE_OPENED,
    CONSENT_WITHDRAWN,
    AUDIT_READ
  }

  private enum Answer {
    NO
  }

  private final MockMvc mvc;
  private final Audit audit;
  private final Workers workers;
  private final TransactionOperations transactions;
  private final DatabaseAccess access;
  private final DSLContext sql;

  private final UUID organisation = Ids.next();
  private final UUID object = Ids.next();
  private Cookie auditor;
  private Cookie manager;
  private UUID officer;
  private final Recoded recoded;

  AuditPageTest(
      MockMvc mvc,
      Audit audit,
      Workers workers,
      TransactionOperations transactions,
      DatabaseAccess access,
      DSLContext sql,
      Recoded recoded) {
    this.recoded = recoded;
    this.mvc = mvc;
    this.audit = audit;
    this.workers = workers;
    this.transactions = transactions;
    this.access = access;
    this.sql = sql;
    this.officer = Ids.next();
    this.auditor = new Cookie("none", "");
    this.manager = new Cookie("none", "");
  }

  @BeforeEach
  void anOfficerLookedAtACaseAndTriedInVain() throws Exception {
    execute(
        "insert into members.organisation (id, name, kind, created_at) values ('%s', 'Council %s', 'COUNCIL', now())"
            .formatted(organisation, organisation));
    officer = aWorker("Olive Officer", "TRIAGE_OFFICER");
    auditor = signIn(aWorker("Audrey Auditor", "AUDITOR"));
    manager = signIn(aWorker("Max Manager", "MANAGER"));
    Standing.member(officer)
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      audit.record(Deed.CASE_VIEWED, ObjectRef.of("CASE", object));
                      audit.refused(Entry.of(Deed.CASE_OPENED, ObjectRef.of("CASE", object)));
                    }));
  }

  @Test
  void anAuditorSeesWhoDidWhat() throws Exception {
    Document page = page("?object=" + object);
    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select("tbody").text())
        .contains("Olive Officer", "Council " + organisation, "Case viewed", "Case opened")
        .contains("Refused", "Done");
  }

  @Test
  void itsLinksNarrowTheListAndCarryNoNames() throws Exception {
    Document page = page("?object=" + object);
    assertThat(page.select("a[href^=/audit]").eachAttr("href"))
        .isNotEmpty()
        .noneMatch(href -> href.contains("Olive"));
    Document narrowed = page("?object=" + object + "&action=CASE_VIEWED&outcome=DONE");
    assertThat(narrowed.select("tbody tr")).hasSize(1);
    assertThat(narrowed.select(".lode-filter__chosen li")).hasSize(3);
    assertThat(page("?actor=" + officer).select("tbody tr")).hasSize(2);
    assertThat(page("?actor=" + Ids.next()).text()).contains("No events fit");
  }

  @Test
  void theReadingIsRecordedWithWhatWasAskedFor() throws Exception {
    page("?object=" + object);
    String detail =
        one(
            "select detail::text from audit.event where action = 'AUDIT_READ' and detail->>'object' = '"
                + object
                + "'");
    assertThat(detail).contains("\"shown\": \"2\"");
  }

  @Test
  void nobodyReadsThatAConsentWasWithdrawnNorCountsHowOften() throws Exception {
    UUID person = Ids.next();
    record(
        Entry.of(Deed.CONSENT_WITHDRAWN, ObjectRef.of("PERSON", person))
            .purpose(Answer.NO)
            .detail(Detail.none().with("outcome", Answer.NO).with("case", object)));
    Document page = page("?object=" + person);
    assertThat(page.select("tbody tr")).hasSize(1);
    assertThat(page.select("tbody").text()).contains("Changed it", "case: " + tail(object));
    assertThat(page.html()).doesNotContainIgnoringCase("consent").doesNotContain("outcome: NO");
    assertThat(page("?object=" + person + "&action=CHANGED").select("tbody tr")).hasSize(1);
    assertThat(page("?object=" + person + "&action=CONSENT_WITHDRAWN").select("tbody tr"))
        .isEmpty();
  }

  @Test
  void aSmallCountOnThePageIsKeptBack() throws Exception {
    UUID few = Ids.next();
    record(Entry.of(Deed.AUDIT_READ, ObjectRef.of("AUDIT", few)).detail(shown(3)));
    UUID many = Ids.next();
    record(Entry.of(Deed.AUDIT_READ, ObjectRef.of("AUDIT", many)).detail(shown(30)));
    assertThat(page("?object=" + few).select("tbody").text()).contains("shown: fewer than 5");
    assertThat(page("?object=" + many).select("tbody").text()).contains("shown: 30");
  }

  private static Detail shown(long number) {
    return Detail.none().with("shown", number);
  }

  private static String tail(UUID id) {
    return id.toString().substring(28);
  }

  private void record(Entry entry) {
    Standing.member(officer)
        .run(() -> transactions.executeWithoutResult(status -> audit.record(entry)));
  }

  @Test
  void aLongListIsPagedByLinks() throws Exception {
    for (int i = 0; i < 60; i++) {
      Standing.member(officer)
          .run(
              () ->
                  transactions.executeWithoutResult(
                      s -> audit.record(Deed.CASE_VIEWED, ObjectRef.of("CASE", object))));
    }
    Document first = page("?object=" + object);
    assertThat(first.select("tbody tr")).hasSize(50);
    String next = first.select("a[rel=next]").attr("href");
    assertThat(page(next.substring("/audit".length())).select("tbody tr")).hasSize(12);
  }

  @Test
  void aDateThatIsNoneIsToldAtItsField() throws Exception {
    Document page = page("?from.day=31&from.month=2&from.year=2026");
    assertThat(page.select(".govuk-error-summary").text()).contains("The first day must be a real");
    assertThat(page.select(".govuk-error-message").text()).contains("The first day must be a real");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?actor=x",
        "?object=%00",
        "?action='%20or%201=1",
        "?outcome=MAYBE",
        "?after=%F0%9F%99%82",
        "?after=00000000-0000-7000-8000-000000000000",
        "?from.day=99999999999999&from.year=-1",
        "?until.day=%3Cscript%3E"
      })
  void junkInTheAddressBreaksNothing(String junk) throws Exception {
    assertThat(answer(auditor, junk).getStatus()).isLessThan(500);
  }

  @Test
  void nobodyElseGetsIn() throws Exception {
    assertThat(answer(manager, "").getStatus()).isEqualTo(403);
    MockHttpServletResponse visitor = mvc.perform(get("/audit")).andReturn().getResponse();
    assertThat(visitor.getRedirectedUrl()).startsWith("/sign-in");
  }

  private Document page(String query) throws Exception {
    MockHttpServletResponse response = answer(auditor, query);
    assertThat(response.getStatus()).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  private MockHttpServletResponse answer(Cookie cookie, String query) throws Exception {
    return mvc.perform(get(URI.create("/audit" + query)).cookie(cookie)).andReturn().getResponse();
  }

  private Cookie signIn(UUID worker) {
    return new Cookie("lodestar", workers.complete(workers.begin(worker)).value());
  }

  private UUID aWorker(String name, String role) throws SQLException {
    UUID worker = Ids.next();
    execute(
        "insert into members.person (id, organisation, email, display_name, state, created_at)"
                .concat(" values ('%s', '%s', '%s@example.org', '%s', 'ACTIVE', now());")
                .formatted(worker, organisation, worker, name)
            + "insert into members.role_held values ('%s', '%s')".formatted(worker, role));
    recoded.person(worker);
    return worker;
  }

  private void execute(String command) throws SQLException {
    try (Connection owner = owner();
        var statement = owner.createStatement()) {
      statement.execute(command);
    }
  }

  private String one(String query) {
    String answer =
        Standing.task("test")
            .call(
                () ->
                    transactions.execute(
                        status -> sql.resultQuery(query).fetchSingle(0, String.class)));
    return Objects.requireNonNull(answer);
  }

  private Connection owner() throws SQLException {
    return DriverManager.getConnection(
        access.url(), access.owner().user(), access.owner().password());
  }
}
