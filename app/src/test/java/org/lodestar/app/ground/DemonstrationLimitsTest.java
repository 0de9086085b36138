package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.MockConnection;
import org.jooq.tools.jdbc.MockResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

/** On an untouched database a start without options is a demonstration; here is what it refuses. */
class DemonstrationLimitsTest {
  @TempDir Path root;

  private void start(MockEnvironment environment) {
    var empty =
        DSL.using(
            new MockConnection(
                context -> {
                  var create = DSL.using(SQLDialect.POSTGRES);
                  var kind = org.lodestar.app.ground.store.tables.Tables.INSTALLATION.KIND;
                  return new MockResult[] {new MockResult(0, create.newResult(kind))};
                }),
            SQLDialect.POSTGRES);
    new Installation(
        empty,
        Clock.systemUTC(),
        new DataFolder(root),
        environment,
        new StaticListableBeanFactory().getBeanProvider(InstallationCode.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.168.1.10", "example.org"})
  void aDemonstrationListensOnLoopbackOnly(String address) {
    assertThatThrownBy(() -> start(new MockEnvironment().withProperty("server.address", address)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("loopback");
  }

  @ParameterizedTest
  @ValueSource(strings = {"spring.mail.host", "LODESTAR_MAIL_HOST"})
  void aDemonstrationSendsNoMail(String setting) {
    assertThatThrownBy(() -> start(new MockEnvironment().withProperty(setting, "mail.example.org")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no real mail");
  }

  @Test
  void aDemonstrationFolderRefusesToBecomeAPartnership() {
    start(new MockEnvironment());
    assertThatThrownBy(
            () -> start(new MockEnvironment().withProperty("lodestar.kind", "PARTNERSHIP")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("demonstration");
  }

  @Test
  void aLaterStartWithoutOptionsStaysWhatTheFolderIs() {
    start(new MockEnvironment().withProperty("lodestar.kind", "PARTNERSHIP"));
    assertThatCode(() -> start(new MockEnvironment())).doesNotThrowAnyException();
  }
}
