package org.lodestar.app.ground;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that somebody else runs, looked at before anything is written into it. With what would
 * lose or confuse records there is no start; what would only be better otherwise is said in the
 * log. Each sentence says what to do (docs/operations/outside-database.md).
 */
final class OutsideDatabase {
  static final int OLDEST = 17;

  private static final Logger LOG = LoggerFactory.getLogger(OutsideDatabase.class);
  private static final String PAGE = " (docs/operations/outside-database.md)";
  private static final Duration OFF = Duration.ofMinutes(1);

  private static final String LOOK =
      """
      select current_setting('server_version_num')::int / 10000 as major,
             current_setting('server_version') as version,
             current_database() as name,
             pg_is_in_recovery() as copy,
             getdatabaseencoding() as encoding,
             (select datcollversion is distinct from pg_database_collation_actual_version(oid)
                from pg_database where datname = current_database()) as moved,
             current_setting('fsync')::boolean and current_setting('full_page_writes')::boolean
               as keeps,
             extract(epoch from clock_timestamp()) as clock,
             extract(hour from timestamptz '2026-07-01 12:00+00' at time zone 'Europe/London')
               as noon,
             current_setting('log_parameter_max_length')::text <> '0' as logs,
             inet_server_addr() is not null and not inet_server_addr() <<= inet '127.0.0.0/8'
               and inet_server_addr() <> inet '::1'
               and not coalesce(
                 (select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as plain
      """;

  /** Apart, since a server with another encoding does not know these letters. */
  private static final String LETTERS =
      "select lower(U&'\\00C4\\0141') = U&'\\00E4\\0142' as same,"
          + " 'a' < 'B' and U&'\\00E9' < 'f' as ordered";

  private OutsideDatabase() {}

  /**
   * What was found.
   *
   * @param copy whether it only follows another server, and takes nothing
   * @param moved whether texts are ordered by another version than the indexes were made in
   * @param keeps whether what was acknowledged outlives a crash
   * @param same whether it knows that Ä and ä are one letter
   * @param ordered whether é stands between e and f, and capitals with their small letters
   * @param off how far its clock is from ours
   * @param summer whether it knows when there is summer time in London
   * @param logs whether it writes what is stored into its log, when a statement fails
   * @param plain whether it is another machine and the way there is not encrypted
   */
  record Found(
      int major,
      String version,
      String name,
      boolean copy,
      String encoding,
      boolean moved,
      boolean keeps,
      boolean same,
      boolean ordered,
      Duration off,
      boolean summer,
      boolean logs,
      boolean plain) {}

  /**
   * Looks at it, and says in the log what would be better otherwise.
   *
   * @throws Refusal when records would be lost or confused
   */
  static void look(DatabaseAccess access, Clock clock) {
    Found found = found(access, clock);
    refusal(found)
        .ifPresent(
            why -> {
              throw new Refusal("Lodestar does not start: " + why + PAGE + ".");
            });
    advice(found).forEach(each -> LOG.warn("The outside database: {}{}.", each, PAGE));
  }

  static Found found(DatabaseAccess access, Clock clock) {
    try (Connection connection =
        DriverManager.getConnection(
            access.url(), access.owner().user(), access.owner().password())) {
      DatabaseMetaData server = connection.getMetaData();
      return server.getDatabaseMajorVersion() < OLDEST
          ? tooOld(server.getDatabaseMajorVersion(), server.getDatabaseProductVersion())
          : found(connection, clock);
    } catch (SQLException e) {
      throw new Refusal(
          "Lodestar does not start: the database that LODESTAR_DB_URL names could not be looked at ("
              + e.getMessage()
              + ")"
              + PAGE
              + ".");
    }
  }

  /** It would not understand what is asked. */
  private static Found tooOld(int major, String version) {
    return new Found(
        major,
        version,
        "",
        false,
        "UTF8",
        false,
        true,
        true,
        true,
        Duration.ZERO,
        true,
        false,
        false);
  }

  private static Found found(Connection connection, Clock clock) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LOOK)) {
      row.next();
      boolean unicode = "UTF8".equals(row.getString("encoding"));
      Instant there =
          Instant.ofEpochMilli(row.getBigDecimal("clock").movePointRight(3).longValue());
      return new Found(
          row.getInt("major"),
          row.getString("version"),
          row.getString("name"),
          row.getBoolean("copy"),
          row.getString("encoding"),
          row.getBoolean("moved"),
          row.getBoolean("keeps"),
          unicode && is(connection, "same"),
          unicode && is(connection, "ordered"),
          Duration.between(clock.instant(), there).abs(),
          row.getInt("noon") == 13,
          row.getBoolean("logs"),
          row.getBoolean("plain"));
    }
  }

  private static boolean is(Connection connection, String column) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LETTERS)) {
      return row.next() && row.getBoolean(column);
    }
  }

  /** Why there is no start, and what to do. */
  static Optional<String> refusal(Found found) {
    if (found.major < OLDEST) {
      return Optional.of(
          "the outside database runs PostgreSQL "
              + found.version
              + "; bring it to "
              + OLDEST
              + " or later");
    }
    if (found.copy) {
      return Optional.of(
          "the server that LODESTAR_DB_URL names only follows another one and takes nothing; name"
              + " the one that it follows");
    }
    if (!"UTF8".equals(found.encoding)) {
      return Optional.of(
          "the outside database keeps texts as "
              + found.encoding
              + ", which lacks letters of our languages; make one with encoding 'UTF8' and restore a"
              + " backup into it");
    }
    if (!found.same) {
      return Optional.of(
          "the outside database does not know that Ä and ä are one letter, so that one address"
              + " could be two workers; make one with locale_provider icu icu_locale 'en-GB' and"
              + " restore a backup into it");
    }
    if (found.moved) {
      return Optional.of(
          "the server orders texts by another version than its indexes were made in, so that they"
              + " may not find what is there; as an administrator of the server: reindex database \""
              + found.name
              + "\"; alter database \""
              + found.name
              + "\" refresh collation version;");
    }
    if (!found.summer) {
      return Optional.of(
          "the server does not know the time in London; install its time zones (tzdata)");
    }
    return Optional.empty();
  }

  /** What would be better otherwise. */
  static List<String> advice(Found found) {
    List<String> advice = new ArrayList<>();
    if (!found.keeps) {
      advice.add("a crash can lose what was acknowledged; set fsync and full_page_writes to on");
    }
    if (!found.ordered) {
      advice.add(
          "names are not ordered as people look for them; make the next one with locale_provider icu"
              + " icu_locale 'en-GB'");
    }
    if (found.off.compareTo(OFF) > 0) {
      advice.add(
          "its clock is "
              + found.off.toMinutes()
              + " minutes from ours, and access ends by its clock; let both follow the same time");
    }
    if (found.logs) {
      advice.add("values may get into its log; set log_parameter_max_length to 0");
    }
    if (found.plain) {
      advice.add(
          "the way to it is not encrypted; add sslmode=verify-full to LODESTAR_DB_URL, with its"
              + " certificate");
    }
    return advice;
  }
}
