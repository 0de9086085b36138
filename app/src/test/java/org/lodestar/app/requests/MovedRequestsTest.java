package org.lodestar.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.ground.DatabaseAccess;

/**
 * What a partnership had written down before requests for information got a room of their own. The
 * migrations themselves are carried out, under other names of schemas, and taken back.
 */
@PlatformTest
class MovedRequestsTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration/rights");

  private final DatabaseAccess access;

  MovedRequestsTest(DatabaseAccess access) {
    this.access = access;
  }

  private String migration(String name) throws IOException {
    return Files.readString(MIGRATIONS.resolve(name))
        .replace("rights.", "moved_from.")
        .replace("search_path = rights", "search_path = moved_from")
        .replace("set schema requests", "set schema moved_to")
        .replace("${app}", access.application().user());
  }

  private static String row(String id, String answer) {
    return "insert into moved_from.information_request (id, reference, organisation, law,"
        + " received_on, due, theirs, wish, answer, exemptions, reason, answered_on, logged_by,"
        + " logged_at) values ('00000000-0000-0000-0000-00000000000"
        + id
        + "', 'F-"
        + id
        + "', '00000000-0000-0000-0000-0000000000aa', 'FOI', '2026-09-01', '2026-09-29', '\\x01',"
        + " '\\x02', "
        + answer
        + ", '00000000-0000-0000-0000-0000000000bb', '2026-09-01T10:00:00Z');";
  }

  @Test
  void eachRequestIsThereAfterwardsOnceAndStandsWhereItStood() throws Exception {
    DatabaseAccess.Credentials owner = access.owner();
    try (Connection connection =
            DriverManager.getConnection(access.url(), owner.user(), owner.password());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("create schema moved_from; create schema moved_to");
      statement.execute(migration("V6__information.sql"));
      statement.execute(
          "alter table moved_from.information_request no force row level security;"
              + row("1", "null, '{}', null, null")
              + row("2", "'REFUSED', '{S31}', '\\x03', '2026-09-20'")
              + "alter table moved_from.information_request force row level security");
      statement.execute(migration("V11__information_has_its_own_room.sql"));
      assertThat(moved(statement)).containsExactly("F-1 OPEN null 1 2", "F-2 ANSWERED REFUSED 1 2");
      connection.rollback();
    }
  }

  /** The policy goes along, and lets nobody see them but through it. */
  private static List<String> moved(Statement statement) throws SQLException {
    List<String> moved = new ArrayList<>();
    try (ResultSet hidden =
        statement.executeQuery("select count(*) from moved_to.information_request")) {
      hidden.next();
      assertThat(hidden.getInt(1)).isZero();
    }
    statement.execute("alter table moved_to.information_request no force row level security");
    try (ResultSet rows =
        statement.executeQuery(
            "select reference, state, answer, theirs, wish, owner = logged_by"
                + " from moved_to.information_request order by reference")) {
      while (rows.next()) {
        assertThat(rows.getBoolean(6)).isTrue();
        moved.add(
            "%s %s %s %d %d"
                .formatted(
                    rows.getString(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getBytes(4)[0],
                    rows.getBytes(5)[0]));
      }
    }
    return moved;
  }
}
