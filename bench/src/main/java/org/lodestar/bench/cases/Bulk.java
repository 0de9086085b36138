package org.lodestar.bench.cases;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.ground.DatabaseAccess;

/**
 * The tables laid open for filling by their owner: rows come by COPY, which row-level security does
 * not allow, and the indexes of the largest tables are made when all rows are there.
 */
final class Bulk {
  private static final List<Table> LARGEST =
      List.of(Table.GRANT, Table.KEY, Table.TOKEN, Table.EVENT, Table.CHAINED);

  private final DatabaseAccess access;
  private final List<String> again = new ArrayList<>();

  Bulk(DatabaseAccess access) {
    this.access = access;
  }

  /** A connection of the owner's that writes many rows at once and does not wait for the disk. */
  Connection connect() throws SQLException {
    Connection connection =
        DriverManager.getConnection(access.url(), access.owner().user(), access.owner().password());
    run(connection, "set synchronous_commit = off");
    run(connection, "set maintenance_work_mem = '768MB'");
    connection.setAutoCommit(false);
    return connection;
  }

  void open() throws SQLException {
    try (Connection owner = connect()) {
      for (String table : secured(owner)) {
        run(owner, "alter table " + table + " no force row level security");
        again.add("alter table " + table + " force row level security");
      }
      for (Table table : LARGEST) {
        takeIndexes(owner, table);
      }
      owner.commit();
    }
  }

  /** As they were before, with figures for the planner. */
  void close() throws SQLException {
    try (Connection owner = connect()) {
      for (String statement : again.reversed()) {
        run(owner, statement);
      }
      owner.commit();
      owner.setAutoCommit(true);
      for (Table table : Table.values()) {
        run(owner, "vacuum (analyze) " + table.fullName());
      }
    }
  }

  private static List<String> secured(Connection owner) throws SQLException {
    List<String> names = new ArrayList<>();
    for (Table table : Table.values()) {
      names.addAll(
          ask(
              owner,
              "select oid::regclass::text from pg_class where relforcerowsecurity and oid = '"
                  + table.fullName()
                  + "'::regclass"));
    }
    return names;
  }

  private void takeIndexes(Connection owner, Table table) throws SQLException {
    String name = table.fullName();
    String of = " where indrelid = '" + name + "'::regclass";
    String bare =
        " from pg_index i left join pg_constraint c on c.conindid = i.indexrelid"
            + of
            + " and c.oid is null";
    String bound =
        " from pg_constraint where contype in ('p', 'u') and conrelid = '" + name + "'::regclass";
    List<String> drops =
        new ArrayList<>(ask(owner, "select 'drop index ' || indexrelid::regclass" + bare));
    drops.addAll(
        ask(owner, "select 'alter table " + name + " drop constraint ' || conname" + bound));
    again.addAll(ask(owner, "select pg_get_indexdef(indexrelid)" + bare));
    again.addAll(
        ask(
            owner,
            "select 'alter table "
                + name
                + " add constraint ' || conname || ' ' || pg_get_constraintdef(oid)"
                + bound));
    for (String drop : drops) {
      run(owner, drop);
    }
  }

  private static List<String> ask(Connection connection, String query) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
