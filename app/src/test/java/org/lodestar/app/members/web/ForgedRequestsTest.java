package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.RequestRows;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** Nobody agrees to a request about an account that somebody else than the asker wrote. */
@PlatformApartTest
class ForgedRequestsTest {
  private final MockMvc http;
  private final Workforce workforce;
  private final RequestRows rows;
  private final Audit audit;
  private final DatabaseAccess access;
  private final TransactionOperations transactions;

  private UUID organisation;
  private Worker asker;
  private Worker second;
  private Worker trainer;

  ForgedRequestsTest(
      MockMvc http,
      Workforce workforce,
      RequestRows rows,
      Audit audit,
      DatabaseAccess access,
      TransactionOperations transactions) {
    this.http = http;
    this.workforce = workforce;
    this.rows = rows;
    this.audit = audit;
    this.access = access;
    this.transactions = transactions;
  }

  @BeforeEach
  void twoAdministrators() {
    organisation = workforce.anOrganisation();
    asker = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR);
    second = workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    trainer = workforce.aWorker(organisation, Role.TRAINER);
  }

  @AfterEach
  void nobodyElseIsTold() throws SQLException {
    owner("delete from members.forged_row");
  }

  @Test
  void rolesThatWereChangedBetweenAskingAndAgreeingAreGivenToNobodyAndTold() throws Exception {
    String request = asked("MANAGER");
    assertThat(seen(second, request).text()).contains("Manager");
    owner(
        "update members.account_request set roles = 'PLATFORM_ADMINISTRATOR' where "
            + which(request));
    for (String deed : new String[] {"/agree", "/sheet", "/piece", "/letter"}) {
      assertThat(sent(second, request + deed).getStatus()).as(deed).isEqualTo(404);
    }
    assertThat(workforce.person(trainer.id()).roles()).containsExactly(Role.TRAINER);
    for (int i = 0; i < 1_200 && told() == 0; i++) {
      Thread.sleep(25);
    }
    assertThat(told()).isEqualTo(1);
    owner("update members.account_request set roles = 'MANAGER' where " + which(request));
    assertThat(sent(second, request + "/agree").getRedirectedUrl()).isEqualTo(request);
    assertThat(workforce.person(trainer.id()).roles()).containsExactly(Role.MANAGER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person = (select id from members.person where id <> account_request.person limit 1)",
        "kind = 'RESET', person_version = null",
        "asked_by = null",
        "asked_at = asked_at - interval '1 day'",
        "alone = not alone",
        "display_name = 'Somebody Else'",
        "email = 'thief@example.org'",
        "organisation = gen_random_uuid()",
        "person_version = person_version + 1",
        "state = 'AGREED'",
        "decided_by = (select id from members.person where id not in"
            + " (account_request.person, account_request.asked_by) limit 1)",
        "decided_at = now()",
        "waits_until = waits_until + interval '90 days'",
        "way = 'SHEET'",
        "sheet_by = person",
        "piece_by = person",
        "piece = '\\x00'",
        "wrong_pieces = 1",
        "used_at = now()",
        "version = version + 1",
        "code = null",
        "code = ''",
        "code = substr(code, 1, 16)"
      })
  void aRequestThatWasChangedIsAsIfNobodyHadAsked(String change) throws Exception {
    String request = asked("MANAGER");
    assertThat(isThere(request)).isTrue();
    owner("update members.account_request set " + change + " where " + which(request));
    assertThat(isThere(request)).isFalse();
  }

  /** By the two ways in which all that is done with a request begins. */
  private boolean isThere(String request) {
    return Standing.task("test")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(
                        status -> {
                          boolean read = rows.find(id(request)).isPresent();
                          assertThat(rows.lock(id(request)).isPresent()).isEqualTo(read);
                          return read;
                        })));
  }

  private String asked(String role) throws Exception {
    String change = "/people/" + trainer.id() + "/change";
    Document form = seen(asker, change);
    return Objects.requireNonNull(
        sent(
                asker,
                change,
                "displayName",
                form.select("#displayName").val(),
                "post",
                "",
                "email",
                form.select("#email").val(),
                "organisation",
                organisation.toString(),
                "roles",
                role,
                "version",
                form.select("input[name=version]").val())
            .getRedirectedUrl());
  }

  private int told() {
    return Standing.task("test")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(
                        status ->
                            audit
                                .page(
                                    new AuditFilter(
                                        null, "FORGED_ROW_MET", trainer.id(), null, null, null),
                                    null)
                                .events()
                                .size())));
  }

  private MockHttpServletResponse sent(Worker by, String path, String... parameters)
      throws Exception {
    MockHttpServletRequestBuilder request = post(path).with(csrf()).cookie(workforce.signedIn(by));
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return http.perform(request).andReturn().getResponse();
  }

  private Document seen(Worker by, String path) throws Exception {
    return Jsoup.parse(
        http.perform(get(path).cookie(workforce.signedIn(by)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private static UUID id(String request) {
    return UUID.fromString(request.substring(request.lastIndexOf('/') + 1));
  }

  private static String which(String request) {
    return "id = '" + id(request) + "'";
  }

  private void owner(String command) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        var statement = owner.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      statement.execute(command);
    }
  }
}
