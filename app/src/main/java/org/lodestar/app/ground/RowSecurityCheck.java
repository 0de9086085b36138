package org.lodestar.app.ground;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses a start in which the second wall has a gap: a table of content without a forced policy,
 * or an application role that owns tables or may bypass policies. A table without content says so
 * in its comment, which begins with {@code no-content:} and gives the reason.
 */
final class RowSecurityCheck {
  private static final String BARE_TABLES =
      """
      select n.nspname || '.' || c.relname
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname = any (?)
         and c.relname <> 'flyway_schema_history'
         and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'no-content:%'
         and not (c.relrowsecurity and c.relforcerowsecurity
                  and exists (select 1 from pg_policy p where p.polrelid = c.oid))
       order by 1
      """;
  private static final String OVERMIGHTY_ROLE =
      """
      select 'the application signs in as a role that may bypass policies'
        from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)
      union all
      select 'the application owns ' || n.nspname || '.' || c.relname
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any (?) and pg_get_userbyid(c.relowner) = current_user
      """;

  private final DatabaseAccess access;

  RowSecurityCheck(DatabaseAccess access) {
    this.access = access;
  }

  /** All gaps, each worded; empty when the wall is whole. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (String table : ask(access.owner(), BARE_TABLES)) {
      faults.add("the table " + table + " has no forced policy and no no-content comment");
    }
    faults.addAll(ask(access.application(), OVERMIGHTY_ROLE));
    return faults;
  }

  private List<String> ask(DatabaseAccess.Credentials role, String query) {
    try (Connection connection =
            DriverManager.getConnection(access.url(), role.user(), role.password());
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setArray(
          1, connection.createArrayOf("text", Migrations.modules().toArray(String[]::new)));
      try (ResultSet rows = statement.executeQuery()) {
        List<String> answers = new ArrayList<>();
        while (rows.next()) {
          answers.add(rows.getString(1));
        }
        return answers;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The check of row-level security could not run", e);
    }
  }
}
