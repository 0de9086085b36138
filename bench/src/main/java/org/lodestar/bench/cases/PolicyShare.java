package org.lodestar.bench.cases;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.store.CaseSearch;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.postgres.PostgresServer;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the policy costs a list: the same question with it and without, by turns, so that whatever
 * else the machine does falls on both. Without it means the database's own administrator for bare
 * statements, whom no row-level security binds; and the program itself, for whom the policy says
 * yes before it asks any grant, for the whole list with its people, keys and names.
 */
final class PolicyShare {
  private static final int ROUNDS = 400;
  private static final String FIRST =
      "select id from casework.case_file where organisation = ? and %s"
          + " order by opened_at desc, id desc limit 25";
  private static final String COUNT =
      "select count(*) from (select id from casework.case_file where organisation = ? and %s"
          + " order by opened_at desc, id desc limit 126) counted";

  private final ApplicationContext platform;
  private final Path data;
  private final Worker worker;

  PolicyShare(ApplicationContext platform, Path data, Worker worker) {
    this.platform = platform;
    this.data = data;
    this.worker = worker;
  }

  void tell() throws SQLException {
    System.out.printf("%-40s %9s %9s %7s%n", "list", "with ms", "without", "ratio");
    DatabaseAccess access = platform.getBean(DatabaseAccess.class);
    String root = "lodestar_root";
    String password = PostgresServer.passwordOf(data.resolve("postgres"), root);
    try (Connection bound =
            DriverManager.getConnection(
                access.url(), access.application().user(), access.application().password());
        Connection free = DriverManager.getConnection(access.url(), root, password)) {
      enter(bound);
      statement("25 open cases, statement alone", FIRST, "state = 'OPEN'", bound, free);
      statement("25 of all cases, statement alone", FIRST, "true", bound, free);
      statement("count of open cases, statement", COUNT, "state = 'OPEN'", bound, free);
      statement("count of all cases, statement", COUNT, "true", bound, free);
    }
    whole(
        "page of open cases, all of it",
        new CaseFilter(CaseState.OPEN, CaseFilter.Whose.ANYBODYS, ""));
    whole("page of all cases, all of it", new CaseFilter(null, CaseFilter.Whose.ANYBODYS, ""));
    whole(
        "page of own cases, all of it", new CaseFilter(CaseState.OPEN, CaseFilter.Whose.MINE, ""));
  }

  private void enter(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement enter =
        connection.prepareStatement("select members.enter('MEMBER', ?)")) {
      enter.setObject(1, worker.id());
      enter.execute();
    }
  }

  private void statement(String name, String query, String where, Connection bound, Connection free)
      throws SQLException {
    String sql = query.formatted(where);
    try (PreparedStatement with = bound.prepareStatement(sql);
        PreparedStatement without = free.prepareStatement(sql)) {
      with.setObject(1, worker.organisation());
      without.setObject(1, worker.organisation());
      compare(name, () -> read(with), () -> read(without));
    }
  }

  private static int read(PreparedStatement statement) {
    try (ResultSet rows = statement.executeQuery()) {
      int count = 0;
      while (rows.next()) {
        count++;
      }
      return count;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void whole(String name, CaseFilter filter) {
    CaseSearch search = platform.getBean(CaseSearch.class);
    TransactionOperations transactions = platform.getBean(TransactionOperations.class);
    Supplier<Object> page = () -> transactions.execute(status -> search.page(filter, worker, 1));
    compare(
        name,
        () -> Standing.member(worker.id()).call(page::get),
        () -> Standing.task("bench").call(page::get));
  }

  private static void compare(String name, Runnable with, Runnable without) {
    double[] bound = new double[ROUNDS];
    double[] free = new double[ROUNDS];
    for (int i = -ROUNDS / 4; i < ROUNDS; i++) {
      double one = millis(with);
      double other = millis(without);
      if (i >= 0) {
        bound[i] = one;
        free[i] = other;
      }
    }
    System.out.printf(
        "%-40s %9.2f %9.2f %7.2f%n",
        name, median(bound), median(free), median(bound) / median(free));
  }

  private static double millis(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
