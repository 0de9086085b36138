package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.app.PlatformTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.env.MockEnvironment;

/** The test platform is a partnership; what is tried here is what a demonstration would be told. */
@PlatformTest
class InstallationTest {
  @TempDir Path root;
  private final DSLContext sql;
  private final Clock clock;
  private final Installation installation;
  private final ObjectProvider<InstallationCode> code;

  InstallationTest(
      DSLContext sql,
      Clock clock,
      Installation installation,
      ObjectProvider<InstallationCode> code) {
    this.sql = sql;
    this.clock = clock;
    this.installation = installation;
    this.code = code;
  }

  private Installation start(MockEnvironment environment) {
    return new Installation(sql, clock, new DataFolder(root), environment, code);
  }

  @Test
  void aPartnershipsDatabaseTakesNoDemonstrationEvenFromAnotherFolder() {
    installation.name("Lanternshire Partnership");
    assertThatThrownBy(
            () -> start(new MockEnvironment().withProperty("lodestar.kind", "DEMONSTRATION")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("takes no demonstration");
    assertThat(installation.partnership()).contains("Lanternshire Partnership");
  }

  @Test
  void aPartnershipMayListenBeyondLoopbackAndSendMail() {
    MockEnvironment environment =
        new MockEnvironment()
            .withProperty("lodestar.kind", "PARTNERSHIP")
            .withProperty("server.address", "0.0.0.0")
            .withProperty("spring.mail.host", "mail.example.org");
    assertThatCode(() -> start(environment)).doesNotThrowAnyException();
  }
}
