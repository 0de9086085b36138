package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.face.AuditChecks;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.test.web.servlet.MockMvc;

/** Who is told that the audit record is not sound, without anybody having typed a command. */
@PlatformApartTest
class AuditStatePageTest {
  private final MockMvc http;
  private final Workforce workforce;
  private final AuditChecks checks;
  private final DatabaseAccess access;

  AuditStatePageTest(MockMvc http, Workforce workforce, AuditChecks checks, DatabaseAccess access) {
    this.http = http;
    this.workforce = workforce;
    this.checks = checks;
    this.access = access;
  }

  @Test
  void auditorsAndAdministratorsHaveItInTheirWorkAndReadWhatIsWrong() throws Exception {
    UUID organisation = workforce.anOrganisation();
    Worker administrator = workforce.aWorker(organisation, Role.PLATFORM_ADMINISTRATOR);
    Worker auditor = workforce.aWorker(organisation, Role.AUDITOR);
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    asOwner("grant delete on audit.link to public");
    try {
      checks.glance();
      for (Worker told : new Worker[] {administrator, auditor}) {
        assertThat(text(told, "/work")).contains("The audit record is not sound");
        assertThat(text(told, "/audit/state"))
            .contains("not sound", "grant audit.link to everybody: DELETE", "Copy the database");
      }
      assertThat(text(auditor, "/audit")).contains("Last checked: not sound");
      assertThat(text(manager, "/work")).doesNotContain("audit record is not sound");
    } finally {
      asOwner("revoke delete on audit.link from public");
    }
    assertThat(checks.glance().faults()).noneMatch(fault -> fault.contains("grant"));
    checks.whole();
    assertThat(text(administrator, "/audit/state"))
        .contains("End of the record, each hour", "All of the record, each night")
        .doesNotContain("grant audit.link", "not yet");
  }

  private String text(Worker worker, String path) throws Exception {
    String answer =
        http.perform(get(path).cookie(workforce.signedIn(worker)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    return Jsoup.parse(answer).text();
  }

  private void asOwner(String command) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        var statement = owner.createStatement()) {
      statement.execute(command);
    }
  }
}
