package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;

@PlatformTest
class RowSecurityTest {
  private final DatabaseAccess access;

  RowSecurityTest(DatabaseAccess access) {
    this.access = access;
  }

  @Test
  void theWallIsWhole() {
    assertThat(new RowSecurityCheck(access).faults()).isEmpty();
  }

  @Test
  void aContentTableWithoutPolicyIsNamed() throws Exception {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        var statement = owner.createStatement()) {
      statement.execute("create table members.forgotten (id uuid)");
      try {
        assertThat(new RowSecurityCheck(access).faults())
            .singleElement()
            .asString()
            .contains("members.forgotten");
      } finally {
        statement.execute("drop table members.forgotten");
      }
    }
  }

  @Test
  void anApplicationRoleThatOwnsTablesIsNamed() {
    DatabaseAccess mighty =
        new DatabaseAccess(access.url(), access.owner(), access.owner(), access.server());
    assertThat(new RowSecurityCheck(mighty).faults()).anyMatch(fault -> fault.contains("owns"));
  }
}
