package org.lodestar.app.concerns.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.lodestar.app.ground.DatabaseAccess;

/** Lets every new concern fail as it does when the disk of the database is full. */
public final class FullDatabase {
  private final DatabaseAccess access;

  FullDatabase(DatabaseAccess access) {
    this.access = access;
  }

  public void begin() throws SQLException {
    owner(
        "create function concerns.no_room() returns trigger language plpgsql as $$"
            + " begin raise exception 'no room' using errcode = '53100'; end $$",
        "create trigger no_room before insert on concerns.concern"
            + " for each row execute function concerns.no_room()");
  }

  public void end() throws SQLException {
    owner("drop trigger no_room on concerns.concern", "drop function concerns.no_room()");
  }

  private void owner(String... deeds) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        Statement statement = owner.createStatement()) {
      for (String deed : deeds) {
        statement.execute(deed);
      }
    }
  }
}
