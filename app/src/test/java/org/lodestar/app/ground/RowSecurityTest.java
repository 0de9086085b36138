package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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

  /** A view asks with the rights of whoever made it, unless it is told otherwise. */
  @Test
  void noViewLeadsAroundTheWall() throws Exception {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        var statement = owner.createStatement()) {
      assertThat(viewsByTheirMaker(statement)).isEmpty();
      statement.execute("create view members.around as select id from members.person");
      try {
        assertThat(viewsByTheirMaker(statement)).containsExactly("members.around");
      } finally {
        statement.execute("drop view members.around");
      }
    }
  }

  private static List<String> viewsByTheirMaker(Statement statement) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select n.nspname || '.' || c.relname from pg_class c"
                + " join pg_namespace n on n.oid = c.relnamespace"
                + " where c.relkind in ('v', 'm', 'f')"
                + " and n.nspname not in ('pg_catalog', 'information_schema')"
                + " and not 'security_invoker=true' = any (coalesce(c.reloptions, '{}'))")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  @Test
  void anApplicationRoleThatOwnsTablesIsNamed() {
    DatabaseAccess mighty =
        new DatabaseAccess(access.url(), access.owner(), access.owner(), access.server());
    assertThat(new RowSecurityCheck(mighty).faults()).anyMatch(fault -> fault.contains("owns"));
  }
}
